package org.tawasul.improvement.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.suggestion.ClusterRow;
import org.tawasul.improvement.suggestion.ClusterRows;
import org.tawasul.improvement.suggestion.MemberRow;
import org.tawasul.improvement.suggestion.NewsRow;

@Mapper
interface ClusterMapper extends ClusterRows {
    @Override
    void count(@Param("id") long id, @Param("more") int more);

    @Override
    Optional<ClusterRow> taking(
            @Param("entity") String entity,
            @Param("service") String service,
            @Param("theme") long theme,
            @Param("states") Collection<State> states,
            @Param("most") int most);

    @Override
    void joinedTo(@Param("from") long from, @Param("to") long to);

    @Override
    List<ClusterRow> alike(@Param("to") ClusterRow to, @Param("state") State state, @Param("most") int most);

    @Override
    List<ListedRow> list(
            @Param("entity") @Nullable String entity,
            @Param("states") Collection<State> states,
            @Param("skip") int skip,
            @Param("most") int most);

    @Override
    List<MemberRow> members(@Param("cluster") long cluster, @Param("most") int most);

    @Override
    int move(
            @Param("caseId") long caseId,
            @Param("from") long from,
            @Param("cluster") long cluster,
            @Param("dueAt") Instant dueAt);

    @Override
    void moveAll(@Param("from") long from, @Param("to") long to, @Param("dueAt") Instant dueAt);

    @Override
    List<Long> due(@Param("now") Instant now, @Param("most") int most);

    @Override
    int remove(@Param("caseId") long caseId, @Param("cluster") long cluster);

    @Override
    int told(
            @Param("caseId") long caseId,
            @Param("cluster") long cluster,
            @Param("before") int before,
            @Param("now") int now,
            @Param("dueAt") @Nullable Instant dueAt);

    @Override
    void later(@Param("caseId") long caseId, @Param("tries") int tries, @Param("dueAt") Instant dueAt);

    @Override
    Optional<NewsRow> oneNews(@Param("cluster") long cluster, @Param("position") int position);

    @Override
    void awaken(@Param("cluster") long cluster, @Param("now") Instant now);
}
