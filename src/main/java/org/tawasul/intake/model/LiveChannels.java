package org.tawasul.intake.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Channels.Off;
import org.tawasul.intake.SocialPlatform;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** Which channels are on now. Whether one was switched since is asked for each case, which is one look at the end of an index, so that every node knows at once. */
@Component
class LiveChannels {
    static final String MAIL = "mail";
    static final String SOCIAL = "social-media";
    private static final String APP = "app";
    /** In the order in which people know them. */
    static final List<String> ALL = List.of("web", "contact-centre", MAIL, SOCIAL, APP);

    private final ChannelRows rows;
    private final BusinessClock clock;
    private final Texts texts;
    private final boolean readsMail;
    private final boolean hasPlatform;
    private volatile Held held = new Held(0, Map.of());

    LiveChannels(
            ChannelRows rows,
            BusinessClock clock,
            ObjectProvider<SocialPlatform> platform,
            @Value("${tawasul.mailbox.read:none}") String mailbox) {
        this.rows = rows;
        this.clock = clock;
        this.texts = new Texts(clock.zone(), List.of("intake"));
        this.readsMail = !mailbox.equals("none");
        this.hasPlatform = platform.getIfAvailable() != null;
    }

    private record Held(long newest, Map<String, ChannelRow> rows) {}

    Optional<Off> off(String channel) {
        return Optional.ofNullable(switched().get(channel))
                .filter(row -> row.isOff(clock.now()))
                .map(row -> new Off(row.wordsOfOff(), row.until(), others(channel)));
    }

    /** Refuses {@code channel-off}; a grievance belongs to a case that exists. */
    void mustBeOn(SubmitCase command) {
        if (command.kind() != CaseKind.GRIEVANCE) {
            mustBeOn(command.channel());
        }
    }

    void mustBeOn(String channel) {
        off(channel).ifPresent(off -> {
            throw new Refusal(Refusal.Kind.REFUSED_BY_RULE, "channel-off", said(off), null);
        });
    }

    /** What a sentence about a channel that is off is told. */
    static Map<String, Object> said(Off off) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("words", off.words());
        told.put("ends", off.until() == null ? "no" : "yes");
        told.put("until", off.until() == null ? Instant.EPOCH : off.until());
        told.put("ways", off.others() == null ? "no" : "yes");
        told.put("others", off.others() == null ? "" : off.others());
        return told;
    }

    boolean isSetUp(String channel) {
        return switch (channel) {
            case MAIL -> readsMail;
            case SOCIAL -> hasPlatform;
            default -> true;
        };
    }

    /** Whether nobody could begin a case any more without it. A program that sends for others helps only who has it. */
    boolean isLast(String channel) {
        return begun().filter(other -> !other.equals(channel)).findAny().isEmpty();
    }

    private @Nullable Bilingual others(String channel) {
        List<Bilingual> all = begun().filter(other -> !other.equals(channel))
                .map(other -> texts.say(Message.of("channel." + other)))
                .toList();
        return all.isEmpty()
                ? null
                : new Bilingual(
                        all.stream().map(Bilingual::ar).collect(Collectors.joining("، ")),
                        all.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** By which anybody can begin now. */
    private Stream<String> begun() {
        Map<String, ChannelRow> now = switched();
        Predicate<String> off =
                channel -> now.containsKey(channel) && now.get(channel).isOff(clock.now());
        return ALL.stream()
                .filter(channel -> !channel.equals(APP))
                .filter(this::isSetUp)
                .filter(off.negate());
    }

    private Map<String, ChannelRow> switched() {
        long newest = rows.newest();
        Held now = held;
        if (now.newest() != newest) {
            Map<String, ChannelRow> all = new HashMap<>();
            rows.newestOfAll().forEach(row -> all.put(row.channel(), row));
            now = new Held(newest, Map.copyOf(all));
            held = now;
        }
        return now.rows();
    }
}
