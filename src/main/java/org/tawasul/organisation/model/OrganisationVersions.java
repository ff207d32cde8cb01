package org.tawasul.organisation.model;

import java.time.Instant;
import java.util.Optional;
import org.tawasul.shared.table.TableFiles;

/** The files of the organisation as they were imported, one version after the other; none is ever changed or deleted. */
public interface OrganisationVersions {
    /** One import. The number counts from 1. */
    record Version(long number, TableFiles files) {}

    Optional<Version> newest();

    /** Adds the next version and its row in the record. */
    void add(Version version, String hash, Instant importedAt);
}
