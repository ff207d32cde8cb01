package org.tawasul.notifications.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.PushSubscriptions;
import org.tawasul.shared.DueRound;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.WholeCommands;

/**
 * Keeps browsers and wakes them. A browser is claimed for a minute before its service is asked: two nodes don't wake it twice, and after a kill it is woken once more. That the
 * same customer is written to thrice before his browser is woken wakes it once.
 */
@Component
class PushBook implements PushSubscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(PushBook.class);
    private static final String TEMPLATE = "push";
    private static final int BATCH = 100;
    private static final int BROWSERS = 10;
    private static final int LONGEST = 1000;
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final PushRows rows;
    private final PushKeys keys;
    private final PushService service;
    private final PushSettings settings;
    private final boolean offered;
    private final QuietTimes quiet;
    private final PersonalText personalText;
    private final WholeCommands commands;
    private final BusinessClock clock;
    private final TimeOrderedIds ids;
    private final byte[] printing;

    PushBook(
            PushRows rows,
            PushKeys keys,
            PushService service,
            PushSettings settings,
            NotificationSettings notifications,
            QuietTimes quiet,
            PersonalText personalText,
            WholeCommands commands,
            BusinessClock clock,
            TimeOrderedIds ids,
            InstallationKey installation) {
        this.rows = rows;
        this.keys = keys;
        this.service = service;
        this.settings = settings;
        Boolean said = settings.enabled();
        this.offered = said == null ? notifications.mode() == NotificationSettings.Mode.SEND : said;
        this.quiet = quiet;
        this.personalText = personalText;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
        this.printing = installation.derive("notifications.push-print");
    }

    @Override
    public boolean isOffered() {
        return offered;
    }

    @Override
    public String key() {
        return keys.spoken();
    }

    @Override
    public String whose(long customerId) {
        return print("customer " + customerId);
    }

    @Override
    public void subscribe(long customerId, String address) {
        if (!offered) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "push-off");
        }
        if (read(address).isEmpty()) {
            throw Refusal.inField("push-address-unknown", "address");
        }
        PushRow row = new PushRow(
                ids.next(), customerId, print(address), personalText.seal(customerId, address), clock.now(), null, 0);
        commands.run(() -> keep(row));
    }

    /** Sent twice at once, the second is run again and finds the browser there. */
    private int keep(PushRow row) {
        if (rows.move(row) == 0) {
            rows.insert(row);
        }
        return rows.deleteAllBut(row.customerId(), BROWSERS);
    }

    @Override
    public void unsubscribe(long customerId, String address) {
        commands.run(() -> rows.deleteOf(customerId, print(address)));
    }

    /** Part of the command that writes to the customer. */
    void somethingToRead(long customerId, Instant notBefore) {
        if (offered) {
            rows.wakeAt(customerId, notBefore);
        }
    }

    @Override
    public int wake() {
        return offered ? DueRound.of(BATCH, most -> rows.due(clock.now(), most), this::wake) : 0;
    }

    private boolean wake(long id) {
        try {
            Optional<PushRow> claimed = commands.run(() -> claim(id));
            return claimed.isPresent() && woken(claimed.orElseThrow());
        } catch (RuntimeException failure) {
            // Only the kind of the error: its words may hold the address.
            LOG.warn("A browser could not be woken: {}", failure.getClass().getSimpleName());
            return false;
        }
    }

    private Optional<PushRow> claim(long id) {
        Instant until = clock.now().plus(CLAIM);
        return rows.find(id)
                .filter(row -> row.wakeAt() != null && rows.mark(id, row.wakeAt(), until, row.attempts()) == 1)
                .flatMap(row -> rows.find(id));
    }

    private boolean woken(PushRow row) {
        PushService.Answer answer = open(row)
                .map(address -> service.wake(address, keys.authorization(address)))
                .orElse(PushService.Answer.GONE);
        Instant claimed = Objects.requireNonNull(row.wakeAt());
        commands.run(() -> switch (answer) {
            case TAKEN -> rows.mark(row.id(), claimed, null, 0);
            case GONE -> rows.delete(row.id());
            case LATER -> later(row, claimed);
        });
        return answer == PushService.Answer.TAKEN;
    }

    private int later(PushRow row, Instant claimed) {
        int failed = row.attempts() + 1;
        return failed >= settings.attempts()
                ? rows.mark(row.id(), claimed, null, 0)
                : rows.mark(row.id(), claimed, notBefore(row, failed), failed);
    }

    private Instant notBefore(PushRow row, int failed) {
        return quiet.notBefore(row.customerId(), TEMPLATE, clock.now().plus(settings.pauseAfter(failed)));
    }

    /** Empty for somebody who is forgotten, and for what is of no service any more. */
    private Optional<URI> open(PushRow row) {
        try {
            return read(personalText.open(row.customerId(), row.address()));
        } catch (Refusal forgotten) {
            return Optional.empty();
        }
    }

    private Optional<URI> read(String address) {
        try {
            return address.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new URI(address)).filter(settings::isOfService);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String print(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(printing, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
