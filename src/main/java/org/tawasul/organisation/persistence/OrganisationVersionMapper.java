package org.tawasul.organisation.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrganisationVersionMapper {
    /** One file of one version. */
    record SourceRow(String name, String content) {}

    @Nullable
    Long newest();

    List<SourceRow> sources(@Param("version") long version);

    void insertVersion(
            @Param("version") long version, @Param("hash") String hash, @Param("importedAt") Instant importedAt);

    void insertSource(@Param("version") long version, @Param("name") String name, @Param("content") String content);
}
