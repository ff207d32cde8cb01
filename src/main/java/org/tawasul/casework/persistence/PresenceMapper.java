package org.tawasul.casework.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.casework.model.PresenceRows;

@Mapper
interface PresenceMapper extends PresenceRows {
    @Override
    int see(@Param("caseId") long caseId, @Param("login") String login, @Param("at") Instant at);

    @Override
    void add(@Param("caseId") long caseId, @Param("login") String login, @Param("at") Instant at);

    @Override
    void forget(@Param("caseId") long caseId, @Param("before") Instant before);

    @Override
    List<String> others(@Param("caseId") long caseId, @Param("login") String login, @Param("since") Instant since);
}
