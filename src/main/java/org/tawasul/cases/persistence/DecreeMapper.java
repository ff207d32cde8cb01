package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.model.AccessRow;
import org.tawasul.cases.model.DecreeRows;

@Mapper
interface DecreeMapper extends DecreeRows {
    @Override
    default List<OpenCases> openByOffice() {
        return openByOfficeBut(CaseState.names(CaseState::isAtEnd));
    }

    List<OpenCases> openByOfficeBut(@Param("ended") List<String> ended);

    @Override
    default List<Long> openSome(@Nullable String entity, @Nullable String team, @Nullable String service, int limit) {
        return openSomeBut(CaseState.names(CaseState::isAtEnd), entity, team, service, limit);
    }

    List<Long> openSomeBut(
            @Param("ended") List<String> ended,
            @Param("entity") @Nullable String entity,
            @Param("team") @Nullable String team,
            @Param("service") @Nullable String service,
            @Param("limit") int limit);

    @Override
    default List<Long> toMove(
            String line, String entity, @Nullable String service, @Nullable Instant before, long after, int limit) {
        return toMoveBut(CaseState.names(CaseState::isAtEnd), line, entity, service, before, after, limit);
    }

    List<Long> toMoveBut(
            @Param("ended") List<String> ended,
            @Param("line") String line,
            @Param("entity") String entity,
            @Param("service") @Nullable String service,
            @Param("before") @Nullable Instant before,
            @Param("after") long after,
            @Param("limit") int limit);

    @Override
    boolean isMoved(@Param("line") String line, @Param("caseId") long caseId);

    @Override
    void markMoved(@Param("line") String line, @Param("caseId") long caseId, @Param("at") Instant at);

    @Override
    List<AccessRow> accessOf(@Param("caseId") long caseId, @Param("entity") String entity);

    @Override
    void endAccessOf(@Param("caseId") long caseId, @Param("entity") String entity, @Param("at") Instant at);
}
