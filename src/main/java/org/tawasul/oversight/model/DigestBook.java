package org.tawasul.oversight.model;

import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Digests;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps who wants a digest. */
@Component
class DigestBook implements Digests {
    private final OneCommand one;
    private final DigestRows rows;
    private final DigestMornings mornings;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    DigestBook(
            OneCommand one,
            DigestRows rows,
            DigestMornings mornings,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.mornings = mornings;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean isFor(SignedIn who) {
        return isFor(who.role());
    }

    static boolean isFor(Role role) {
        return switch (role) {
            case SENIOR_MANAGEMENT,
                    MINISTERS_OFFICE,
                    QUALITY_OFFICER,
                    CENTRAL_TEAM,
                    COORDINATION_COMMITTEE_MEMBER,
                    NATIONAL_LEADERSHIP,
                    COMPLIANCE_OFFICER -> true;
            default -> false;
        };
    }

    @Override
    public boolean wants(SignedIn who) {
        mustBeFor(who);
        return rows.find(who.login()).map(DigestRow::wanted).orElse(false);
    }

    @Override
    public void want(boolean wanted, SignedIn who) {
        mustBeFor(who);
        one.run(() ->
                rows.find(who.login()).ifPresentOrElse(found -> change(found, wanted, who), () -> begin(wanted, who)));
    }

    private void begin(boolean wanted, SignedIn who) {
        if (wanted) {
            DigestRow row = new DigestRow(who.login(), ids.next(), true, mornings.first(who.entity()), null, 1);
            rows.insert(row);
            append(row, who);
        }
    }

    private void change(DigestRow found, boolean wanted, SignedIn who) {
        if (found.wanted() == wanted) {
            return;
        }
        DigestRow row = new DigestRow(
                found.login(),
                found.id(),
                wanted,
                wanted ? mornings.first(who.entity()) : null,
                found.lastDay(),
                found.version() + 1);
        if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Digest of " + row.id() + " was changed meanwhile");
        }
        append(row, who);
    }

    private void append(DigestRow row, SignedIn who) {
        trail.append(new TrailEntry(
                "digest",
                row.id(),
                row.version(),
                null,
                row.wanted() ? "digest-wanted" : "digest-not-wanted",
                who.actor(RequestId.current()),
                clock.now(),
                Map.of("login", row.login()),
                Map.of()));
    }

    private void mustBeFor(SignedIn who) {
        if (!isFor(who)) {
            throw Sight.refused();
        }
    }
}
