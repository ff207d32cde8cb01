package org.tawasul.organisation.model;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.model.OrganisationVersions.Version;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.Texts;

/**
 * Brings the organisation's files into the store when they changed. Broken files change nothing: the stored organisation stays in
 * force and the log says why; with nothing stored the program does not start.
 */
@Component
class OrganisationImport {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationImport.class);
    private static final String RESOURCES = "/samples/organisation";

    private final String folder;
    private final OrganisationVersions versions;
    private final BusinessClock clock;

    OrganisationImport(
            @Value("${tawasul.organisation}") String folder, OrganisationVersions versions, BusinessClock clock) {
        this.folder = folder;
        this.versions = versions;
        this.clock = clock;
    }

    /** The organisation in force after the import. */
    Government run() {
        Optional<Version> stored = versions.newest();
        try {
            TableFiles files = TableFiles.read(folder, RESOURCES, OrganisationFiles.NAMES);
            if (stored.isPresent() && stored.get().files().hash().equals(files.hash())) {
                return OrganisationFiles.parse(files);
            }
            Government government = OrganisationFiles.parse(files);
            long number = stored.map(Version::number).orElse(0L) + 1;
            return store(new Version(number, files), government);
        } catch (BrokenTables broken) {
            return keepOrRefuse(stored, broken);
        }
    }

    private Government store(Version version, Government government) {
        try {
            versions.add(version, version.files().hash(), clock.instant());
            LOG.info("Organisation: version {} was read from {}", version.number(), place());
            return government;
        } catch (DuplicateKeyException otherNodeWasFirst) {
            return OrganisationFiles.parse(versions.newest().orElseThrow().files());
        }
    }

    private Government keepOrRefuse(Optional<Version> stored, BrokenTables broken) {
        String sentences = broken.sentences(new Texts(clock.zone(), List.of("tables")));
        if (stored.isEmpty()) {
            throw new IllegalStateException(
                    "The organisation in " + place() + " can't be read:" + System.lineSeparator() + sentences);
        }
        LOG.error(
                "Organisation: version {} stays in force, because {} can't be read:{}{}",
                stored.get().number(),
                place(),
                System.lineSeparator(),
                sentences);
        return OrganisationFiles.parse(stored.get().files());
    }

    private String place() {
        return folder.isBlank() ? "the sample organisation" : folder;
    }
}
