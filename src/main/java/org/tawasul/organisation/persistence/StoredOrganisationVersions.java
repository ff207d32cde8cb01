package org.tawasul.organisation.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.organisation.model.OrganisationVersions;
import org.tawasul.shared.Actor;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

@Component
class StoredOrganisationVersions implements OrganisationVersions {
    /** All versions are versions of one thing: the government. */
    private static final long SUBJECT = 1;

    private final OrganisationVersionMapper mapper;
    private final Trail trail;

    StoredOrganisationVersions(OrganisationVersionMapper mapper, Trail trail) {
        this.mapper = mapper;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Version> newest() {
        return Optional.ofNullable(mapper.newest()).map(number -> new Version(number, files(number)));
    }

    @Override
    @Transactional
    public void add(Version version, String hash, Instant importedAt) {
        mapper.insertVersion(version.number(), hash, importedAt);
        version.files().texts().forEach((name, text) -> mapper.insertSource(version.number(), name, text));
        trail.append(new TrailEntry(
                "organisation",
                SUBJECT,
                version.number(),
                null,
                "organisation-imported",
                Actor.SYSTEM,
                importedAt,
                Map.of("hash", hash),
                Map.of()));
    }

    private TableFiles files(long number) {
        TreeMap<String, String> texts = new TreeMap<>();
        mapper.sources(number).forEach(row -> texts.put(row.name(), row.content()));
        return new TableFiles(texts);
    }
}
