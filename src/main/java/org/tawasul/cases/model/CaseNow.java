package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;

/** What of a case may change, but for where it stands: the values of one {@link CaseFile}, for it alone. */
final class CaseNow {
    int attachments;

    @Nullable
    String service;

    @Nullable
    String area;

    @Nullable
    String priority;

    @Nullable
    String entity;

    @Nullable
    String team;

    int transfers;

    @Nullable
    Instant breachedAt;

    int escalationLevel;

    @Nullable
    Instant repliedAt;

    @Nullable
    Instant closedAt;

    boolean emergency;

    @Nullable
    String decided;

    CaseNow(CaseRow row) {
        this.attachments = row.attachments();
        this.service = row.service();
        this.area = row.area();
        this.priority = row.priority();
        this.entity = row.entity();
        this.team = row.team();
        this.transfers = row.transfers();
        this.breachedAt = row.breachedAt();
        this.escalationLevel = row.escalationLevel();
        this.repliedAt = row.repliedAt();
        this.closedAt = row.closedAt();
        this.emergency = row.emergency();
        this.decided = row.decided();
    }

    /** One version on. */
    CaseRow row(CaseRow origin, CaseState state) {
        return new CaseRow(
                origin.id(),
                origin.numberYear(),
                origin.numberSequence(),
                origin.kind(),
                state.name(),
                origin.customerId(),
                origin.subject(),
                origin.description(),
                service,
                area,
                origin.urgency(),
                origin.channel(),
                attachments,
                origin.openedBy(),
                priority,
                entity,
                team,
                transfers,
                breachedAt,
                escalationLevel,
                origin.receivedAt(),
                repliedAt,
                closedAt,
                emergency,
                decided,
                origin.block(),
                origin.language(),
                origin.version() + 1);
    }
}
