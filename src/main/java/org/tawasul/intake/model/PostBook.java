package org.tawasul.intake.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.intake.SocialEvent;
import org.tawasul.intake.model.PostRow.Answer;
import org.tawasul.intake.model.PostRow.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Says what became of each post: its row and the row of the record, in the caller's transaction. */
@Component
@EnableConfigurationProperties(SocialSettings.class)
class PostBook {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Within which a message of the same author is about what he wrote before. */
    private static final Duration SAME_TALK = Duration.ofDays(30);

    private final PostRows rows;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final SocialSettings settings;
    private final byte[] key;

    PostBook(
            PostRows rows,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            SocialSettings settings,
            InstallationKey installation) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.key = installation.derive("intake.social");
    }

    Optional<PostRow> of(SocialEvent event) {
        return rows.byPost(event.id());
    }

    boolean isTooMuch() {
        return rows.seenSince(clock.now().minus(Duration.ofMinutes(1))) >= settings.perMinute();
    }

    /** Whether it is nobody's who could be answered, or too much of one. */
    boolean isIgnored(SocialEvent event) {
        return event.automatic()
                || event.author().equals(settings.account())
                || rows.ofAuthor(hash(event.author()), clock.now().minus(HOUR)).size() >= settings.perAuthor();
    }

    /** Whether its author was told lately that the channel is off: he hears it once a day. */
    boolean isToldOff(SocialEvent event) {
        return rows.toldSince(hash(event.author()), clock.now().minus(DAY)) > 0;
    }

    boolean isBy(PostRow row, SocialEvent event) {
        return row.author().equals(hash(event.author()));
    }

    /** What the same person wrote lately, the newest first. */
    List<PostRow> before(SocialEvent event) {
        return rows.ofAuthor(hash(event.author()), clock.now().minus(SAME_TALK));
    }

    /**
     * @param caseId what it became; null for nothing
     * @param answers whether its author is to be led to his case, or told that the channel is off
     */
    void add(SocialEvent event, State state, @Nullable Long caseId, boolean answers, Actor actor) {
        String where = event.isPrivate() || event.reachable() ? "private" : "public";
        PostRow row = new PostRow(
                ids.next(),
                event.id(),
                hash(event.author()),
                state,
                caseId,
                answers ? where : "none",
                answers ? Answer.WAITING : Answer.NONE,
                0,
                clock.now(),
                clock.now(),
                1);
        rows.insert(row);
        note(row, "post-" + state.name().toLowerCase(Locale.ROOT), actor);
    }

    void change(PostRow row, String action, Actor actor) {
        if (rows.update(row) == 0) {
            throw new OptimisticLockingFailureException("Post " + row.id() + " was changed meanwhile");
        }
        note(row, action, actor);
    }

    private void note(PostRow row, String action, Actor actor) {
        Map<String, Object> facts = new HashMap<>(Map.of("answered", row.answered(), "attempts", row.attempts()));
        trail.append(new TrailEntry(
                "social-post", row.id(), row.version(), row.caseId(), action, actor, clock.now(), facts, Map.of()));
    }

    private String hash(String author) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(author.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
