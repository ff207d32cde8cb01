package org.tawasul.casework.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.model.StandardReplyRow;
import org.tawasul.casework.model.StandardReplyRows;

@Mapper
interface StandardReplyMapper extends StandardReplyRows {
    @Override
    List<StandardReplyRow> ofEntity(
            @Param("entity") String entity,
            @Param("shown") Collection<String> shown,
            @Param("over") Collection<String> over,
            @Param("most") int most);

    @Override
    List<StandardReplyRow> found(
            @Param("entity") @Nullable String entity,
            @Param("team") @Nullable String team,
            @Param("shown") Collection<String> shown,
            @Param("over") Collection<String> over,
            @Param("patterns") Collection<String> patterns,
            @Param("most") int most);

    @Override
    int count(
            @Param("entity") @Nullable String entity,
            @Param("team") @Nullable String team,
            @Param("shown") Collection<String> shown,
            @Param("over") Collection<String> over,
            @Param("patterns") Collection<String> patterns);

    @Override
    List<StandardReplyRow> usable(@Param("entity") String entity, @Param("team") String team);

    @Override
    int decide(
            @Param("id") long id,
            @Param("from") String from,
            @Param("to") String to,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("remark") @Nullable String remark);
}
