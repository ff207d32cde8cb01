package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.model.CaseRow;
import org.tawasul.cases.model.CaseRows;
import org.tawasul.cases.model.Viewer;

/** The cases' tables. The fragment {@code visible} is the one predicate of who sees a case. */
@Mapper
interface CaseMapper extends CaseRows {
    @Override
    Optional<CaseRow> findByNumber(@Param("year") int year, @Param("sequence") long sequence);

    @Override
    default List<CaseRow> stillOpenBeside(CaseRow row) {
        return besideIn(CaseState.names(CaseState::isUnanswered), row);
    }

    List<CaseRow> besideIn(@Param("states") List<String> states, @Param("row") CaseRow row);

    @Override
    List<Long> besidesOfCustomer(
            @Param("row") CaseRow row, @Param("states") List<String> states, @Param("most") int most);

    @Override
    void markSent(
            @Param("messageId") long messageId,
            @Param("at") @Nullable Instant at,
            @Param("leavesAt") @Nullable Instant leavesAt);

    @Override
    List<Long> withReplyLeavingAfter(@Param("cases") Collection<Long> cases, @Param("at") Instant at);

    @Override
    List<LastMessage> lastMessages(@Param("cases") Collection<Long> cases, @Param("kinds") Collection<String> kinds);

    @Override
    boolean hasMessageSince(
            @Param("caseId") long caseId, @Param("kinds") Collection<String> kinds, @Param("since") Instant since);

    @Override
    void endAccess(@Param("caseId") long caseId, @Param("at") Instant at);

    @Override
    void endAccessFor(@Param("contribution") long contribution, @Param("at") Instant at);

    @Override
    boolean maySee(@Param("caseId") long caseId, @Param("viewer") Viewer viewer, @Param("now") Instant now);
}
