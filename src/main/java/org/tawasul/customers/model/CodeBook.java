package org.tawasul.customers.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.customers.Asker;
import org.tawasul.customers.CodeIssued;
import org.tawasul.customers.OneTimeCodes;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Each step of a code's life, in a transaction of its own. */
@Component
class CodeBook {
    private final CodeRows rows;
    private final CustomerRows customers;
    private final CodeLimits limits;
    private final CodeHashes hashes;
    private final LinkTokens askings;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    CodeBook(
            CodeRows rows,
            CustomerRows customers,
            CodeLimits limits,
            CodeHashes hashes,
            InstallationKey installation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.customers = customers;
        this.limits = limits;
        this.hashes = hashes;
        this.askings = new LinkTokens(installation, "customers.asking");
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** @param asking what the asker gives back with the code */
    record Begun(long id, String asking) {}

    /** The same for everybody: nobody has been looked for yet. */
    @Transactional
    public Begun begin(String named, Asker asker) {
        String hashOfNamed = hashes.ofNamed(named);
        String hashOfAddress = hashes.ofAddress(asker.address());
        limits.check(hashOfNamed, hashOfAddress, clock.now());
        long id = ids.next();
        String asking = askings.of(id);
        rows.insert(new CodeRow(
                id, LinkTokens.hash(asking), hashOfNamed, hashOfAddress, null, null, 0, clock.now(), null, 0));
        return new Begun(id, asking);
    }

    @Transactional
    public void issue(Begun begun, long customerId, Asker asker) {
        Instant now = clock.now();
        CodeRow asked = rows.lock(LinkTokens.hash(begun.asking()));
        if (customers.hold(customerId) == null || asked == null || !limits.allow(customerId, now)) {
            return;
        }
        String code = hashes.fresh();
        rows.issue(begun.id(), customerId, hashes.ofCode(begun.id(), code));
        record(begun.id(), 1, customerId, "code-issued", new Actor("guest", "customer", null, asker.requestId()));
        events.publishEvent(new CodeIssued(customerId, begun.id(), code, asked.until()));
    }

    /** What came of giving a code back. */
    enum Result {
        RIGHT,
        WRONG,
        LOCKED,
        OVER
    }

    /**
     * @param customerId whose code it was, if it was right
     * @param left how many tries are left
     */
    record Tried(Result result, @Nullable Long customerId, int left) {}

    /** It never refuses: what it counts must outlive the answer. */
    @Transactional
    public Tried tried(String asking, String digits) {
        Instant now = clock.now();
        CodeRow row = rows.lock(LinkTokens.hash(asking));
        if (row == null) {
            return new Tried(Result.OVER, null, 0);
        }
        if (row.isLocked() || row.isOver(now)) {
            return new Tried(row.isLocked() ? Result.LOCKED : Result.OVER, null, 0);
        }
        Long customerId = row.customerId();
        if (hashes.isOf(digits, row) && customerId != null) {
            return right(row, customerId, now);
        }
        rows.countWrong(row.id());
        int left = OneTimeCodes.TRIES - row.wrongTries() - 1;
        if (left == 0 && customerId != null) {
            rows.end(row.id(), now);
            record(row.id(), row.version() + 1, customerId, "code-locked", Actor.SYSTEM);
        }
        return new Tried(left == 0 ? Result.LOCKED : Result.WRONG, null, left);
    }

    private Tried right(CodeRow row, long customerId, Instant now) {
        rows.end(row.id(), now);
        rows.endAllOf(customerId, now);
        record(row.id(), row.version() + 1, customerId, "code-used", Actor.SYSTEM);
        return new Tried(Result.RIGHT, customerId, 0);
    }

    private void record(long id, long version, long customerId, String action, Actor actor) {
        Map<String, Object> facts = Map.of("customer", customerId);
        trail.append(new TrailEntry("code", id, version, null, action, actor, clock.now(), facts, Map.of()));
    }
}
