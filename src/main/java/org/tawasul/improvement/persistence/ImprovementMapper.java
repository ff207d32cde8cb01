package org.tawasul.improvement.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.plan.ImprovementRow;
import org.tawasul.improvement.plan.ImprovementRows;
import org.tawasul.improvement.plan.WordsRow;

@Mapper
interface ImprovementMapper extends ImprovementRows {
    @Override
    Optional<ImprovementRow> ofSource(@Param("source") FeedbackSource source, @Param("reference") String reference);

    @Override
    void join(
            @Param("improvement") long improvement,
            @Param("source") FeedbackSource source,
            @Param("reference") String reference,
            @Param("on") LocalDate on);

    @Override
    Optional<ImprovementRow> nextTo(@Param("id") long id, @Param("times") int times);

    @Override
    List<ImprovementRow> waiting(
            @Param("entity") String entity,
            @Param("states") Collection<PlanState> states,
            @Param("owned") PlanState owned,
            @Param("owner") String owner,
            @Param("limit") int limit);

    @Override
    void begun(@Param("id") long id, @Param("process") String process);

    @Override
    void removeWords(@Param("improvement") long improvement, @Param("part") WordsRow.Part part);

    @Override
    List<WordsRow> words(@Param("improvements") Collection<Long> improvements);

    @Override
    void addCase(@Param("improvement") long improvement, @Param("caseId") long caseId);

    @Override
    List<Long> cases(@Param("improvement") long improvement, @Param("limit") int limit);
}
