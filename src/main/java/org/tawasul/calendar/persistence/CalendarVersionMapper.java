package org.tawasul.calendar.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarVersionMapper {
    /** The head of one import. */
    record VersionRow(Long version, String zone) {}

    /** One file of one import. */
    record SourceRow(Long version, String name, String content) {}

    List<VersionRow> versions();

    List<SourceRow> sources();

    void insertVersion(
            @Param("version") long version,
            @Param("zone") String zone,
            @Param("hash") String hash,
            @Param("importedAt") Instant importedAt);

    void insertSource(@Param("version") long version, @Param("name") String name, @Param("content") String content);
}
