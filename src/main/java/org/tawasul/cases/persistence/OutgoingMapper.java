package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.model.ApprovedPrintRow;
import org.tawasul.cases.model.OutgoingRows;
import org.tawasul.cases.model.ReplyPrintRow;

/** What is known of words that left. */
@Mapper
interface OutgoingMapper extends OutgoingRows {
    @Override
    void insertPrints(@Param("rows") List<ReplyPrintRow> rows);

    @Override
    int mostInOneUnlike(
            @Param("caseId") long caseId,
            @Param("kind") String kind,
            @Param("service") @Nullable String service,
            @Param("prints") Collection<Long> prints);

    @Override
    void insertApproved(@Param("rows") List<ApprovedPrintRow> rows);

    @Override
    Set<Long> approvedBy(@Param("entity") String entity, @Param("prints") Collection<Long> prints);

    @Override
    long count(
            @Param("flag") String flag,
            @Param("entity") String entity,
            @Param("from") Instant from,
            @Param("until") Instant until);

    @Override
    List<CaseFlags.CountedFlag> counted(@Param("from") Instant from, @Param("until") Instant until);

    @Override
    List<CaseEntity> entitiesOf(@Param("cases") Collection<Long> caseIds);
}
