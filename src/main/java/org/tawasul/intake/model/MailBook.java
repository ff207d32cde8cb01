package org.tawasul.intake.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.intake.model.MailRow.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Says what became of each mail: its row and the row of the record, in the caller's transaction. */
@Component
class MailBook {
    static final String OFF = "channel-off";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final MailRows rows;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final byte[] key;
    private final int perSender;

    MailBook(
            MailRows rows,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            InstallationKey installation,
            @Value("${tawasul.mailbox.per-sender}") int perSender) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.key = installation.derive("intake.mail");
        this.perSender = perSender;
    }

    /** As it is known, else as it would be for the first time. */
    MailRow of(String mailKey) {
        return rows.byKey(mailKey)
                .orElseGet(() ->
                        new MailRow(ids.next(), mailKey, null, State.TRYING, null, null, null, 0, clock.now(), 0));
    }

    boolean isTooMany(String from) {
        return rows.countedSince(sender(from), OFF, clock.now().minus(WINDOW)) >= perSender;
    }

    /** It came while mail is off. Whether its sender is to be told, which he is once a day: whoever answers by a machine that looks like a person is not told for ever. */
    boolean isToldOff(MailRow row, String from) {
        String sender = sender(from);
        boolean told = rows.ignoredSince(sender, OFF, clock.now().minus(DAY)) == 0;
        write(row.now(State.IGNORED, OFF, null, clock.now()).of(sender), Actor.SYSTEM);
        return told;
    }

    MailRow ended(MailRow row, State state, @Nullable String why, Actor actor) {
        return write(row.now(state, why, null, clock.now()), actor);
    }

    MailRow ended(MailRow row, State state, String why, String exactly, Actor actor) {
        return write(row.now(state, why, exactly, clock.now()), actor);
    }

    void taken(MailRow row, String from, long caseId, Actor actor) {
        write(row.now(State.TAKEN, null, null, clock.now()).of(sender(from)).about(caseId), actor);
    }

    private MailRow write(MailRow row, Actor actor) {
        if (row.version() == 1) {
            rows.insert(row);
        } else if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Mail " + row.id() + " was changed meanwhile");
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("attempts", row.attempts());
        if (row.reason() != null) {
            facts.put("reason", row.reason());
        }
        if (row.detail() != null) {
            facts.put("detail", row.detail());
        }
        String action = "mail-" + row.state().name().toLowerCase(Locale.ROOT);
        trail.append(new TrailEntry(
                "incoming-mail", row.id(), row.version(), row.caseId(), action, actor, row.seenAt(), facts, Map.of()));
        return row;
    }

    private String sender(String from) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] address = from.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(address));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
