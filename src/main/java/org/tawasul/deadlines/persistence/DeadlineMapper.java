package org.tawasul.deadlines.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.deadlines.model.DeadlineRow;
import org.tawasul.deadlines.model.DeadlineRows;
import org.tawasul.deadlines.model.DueClock;

/** The clocks' tables. */
@Mapper
interface DeadlineMapper extends DeadlineRows {
    @Override
    int postpone(
            @Param("id") long id,
            @Param("version") long version,
            @Param("nextLook") @Nullable Instant nextLook,
            @Param("failedLooks") int failedLooks);

    @Override
    Optional<DeadlineRow> live(@Param("subjectId") long subjectId, @Param("kind") String kind);

    @Override
    List<DeadlineRow> runningAfter(@Param("id") long id, @Param("limit") int limit);

    @Override
    List<DeadlineRow> running(@Param("limit") int limit);

    @Override
    void heard(@Param("caseId") long caseId, @Param("at") Instant at);

    @Override
    List<DueClock> toLookAt(@Param("now") Instant now, @Param("limit") int limit);

    @Override
    void claim(@Param("ids") List<Long> ids, @Param("until") Instant until);

    @Override
    int endIncidents(@Param("deadlineId") long deadlineId, @Param("at") Instant at);
}
