package org.tawasul.knowledge.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.knowledge.Articles;
import org.tawasul.knowledge.model.ArticleRow;
import org.tawasul.knowledge.model.ArticleRows;

@Mapper
interface ArticleMapper extends ArticleRows {
    @Override
    void add(@Param("id") long id, @Param("service") String service);

    @Override
    int advance(@Param("id") long id, @Param("version") long version);

    @Override
    List<ArticleRow> offered(@Param("service") @Nullable String service, @Param("today") LocalDate today);

    @Override
    List<ServedRow> answeredOf(@Param("way") String way, @Param("from") Instant from, @Param("until") Instant until);

    @Override
    void addAnswered(
            @Param("id") long id,
            @Param("article") long article,
            @Param("way") String way,
            @Param("at") Instant at,
            @Param("caseId") @Nullable Long caseId,
            @Param("entity") @Nullable String entity);

    @Override
    List<Articles.AtFirstContact> atFirstContact(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);
}
