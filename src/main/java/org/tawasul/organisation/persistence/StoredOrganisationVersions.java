package org.tawasul.organisation.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.organisation.model.OrganisationVersions;
import org.tawasul.shared.table.TableFiles;

@Component
class StoredOrganisationVersions implements OrganisationVersions {
    private final OrganisationVersionMapper mapper;

    StoredOrganisationVersions(OrganisationVersionMapper mapper) {
        this.mapper = mapper;
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
    }

    private TableFiles files(long number) {
        TreeMap<String, String> texts = new TreeMap<>();
        mapper.sources(number).forEach(row -> texts.put(row.name(), row.content()));
        return new TableFiles(texts);
    }
}
