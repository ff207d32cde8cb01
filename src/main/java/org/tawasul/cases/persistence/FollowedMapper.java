package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.model.FollowedRow;
import org.tawasul.cases.model.FollowedRows;

/** The table of who follows whose case. */
@Mapper
interface FollowedMapper extends FollowedRows {
    @Override
    void insert(
            @Param("id") long id,
            @Param("caseId") long caseId,
            @Param("customerId") long customerId,
            @Param("since") Instant since);

    @Override
    Optional<FollowedRow> findOf(@Param("caseId") long caseId, @Param("customerId") long customerId);

    @Override
    List<FollowedRow> ofCustomer(@Param("customerId") long customerId, @Param("most") int most);

    @Override
    void tellAt(@Param("caseId") long caseId, @Param("at") @Nullable Instant at);

    @Override
    void moveTo(@Param("caseId") long caseId, @Param("firstId") long firstId);

    @Override
    List<FollowedRow> due(@Param("now") Instant now, @Param("most") int most);

    @Override
    int markTold(@Param("id") long id, @Param("now") Instant now);
}
