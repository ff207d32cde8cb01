package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said about his digest, and how far it is. */
public record DigestRow(
        String login, long id, boolean wanted, @Nullable Instant nextAt, @Nullable LocalDate lastDay, long version) {}
