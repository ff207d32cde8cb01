package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Wordings;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.Texts;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Where an administrator words what people are told. */
@Component
class WordingDesk implements Wordings {
    private static final String SMS = "sms";

    private final LiveWordings live;
    private final WordingRows rows;
    private final NotificationSettings settings;
    private final OneCommand one;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    WordingDesk(
            LiveWordings live,
            WordingRows rows,
            NotificationSettings settings,
            OneCommand one,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.live = live;
        this.rows = rows;
        this.settings = settings;
        this.one = one;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Wording of(String template, String part, SignedIn who) {
        String key = key(template, part, who);
        List<WordingRow> versions = rows.versions(template, part);
        return new Wording(
                template,
                part,
                live.shipped().pattern(key),
                live.texts().pattern(key),
                live.shipped().variables(key),
                versions.isEmpty() ? 0 : versions.get(0).version(),
                versions.stream().map(WordingDesk::version).toList());
    }

    @Override
    public Preview tried(String template, String part, Bilingual written, SignedIn who) {
        String key = key(template, part, who);
        Bilingual clean = clean(written);
        WordingCheck.require(live.shipped().pattern(key), clean);
        Texts texts = live.shipped().with(Map.of(key, clean));
        WordingSamples samples = new WordingSamples(texts, clock.today());
        return new Preview(said(samples, key), part.equals(SMS) ? parts(samples, template) : 0);
    }

    @Override
    public void publish(String template, String part, Bilingual written, long seen, SignedIn who) {
        tried(template, part, written, who);
        String key = key(template, part, who);
        Bilingual clean = clean(written);
        one.run(() -> {
            List<WordingRow> before = rows.versions(template, part);
            if ((before.isEmpty() ? 0 : before.get(0).version()) != seen) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "wording-changed");
            }
            if (clean.equals(live.texts().pattern(key))) {
                throw Refusal.inField("wording-same", Language.AR.tag());
            }
            boolean isShipped = clean.equals(live.shipped().pattern(key));
            WordingRow row = new WordingRow(
                    ids.next(),
                    template,
                    part,
                    seen + 1,
                    isShipped ? null : clean.ar(),
                    isShipped ? null : clean.en(),
                    who.login(),
                    clock.now());
            rows.insert(row);
            trail.append(new TrailEntry(
                    "wording",
                    row.id(),
                    1,
                    null,
                    "wording-published",
                    who.actor(RequestId.current()),
                    row.changedAt(),
                    Map.of("template", template, "part", part, "version", row.version(), "shipped", isShipped),
                    Map.of()));
        });
    }

    private int parts(WordingSamples samples, String template) {
        int most = 0;
        for (Language language : Language.values()) {
            int parts = samples.parts(template, language);
            if (parts > settings.smsParts()) {
                throw WordingCheck.refused(
                        "wording-sms-too-long", language, Map.of("parts", parts, "most", settings.smsParts()));
            }
            most = Math.max(most, parts);
        }
        return most;
    }

    private static List<Bilingual> said(WordingSamples samples, String key) {
        try {
            return samples.shown(key);
        } catch (IllegalArgumentException cannotBeSaid) {
            throw WordingCheck.refused("wording-unreadable", Language.AR, Map.of());
        }
    }

    /** As a form sends it: with the line ends of its browser. */
    private static Bilingual clean(Bilingual written) {
        return new Bilingual(clean(written.ar()), clean(written.en()));
    }

    private static String clean(String written) {
        return written.replace("\r\n", "\n").strip();
    }

    private String key(String template, String part, SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        String key = LiveWordings.key(template, part);
        if (!live.shipped().knows(LiveWordings.key(template, "subject"))
                || !live.shipped().knows(key)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "page-unknown");
        }
        return key;
    }

    private static Version version(WordingRow row) {
        Bilingual written = row.ar() == null || row.en() == null ? null : new Bilingual(row.ar(), row.en());
        return new Version(row.version(), written, row.changedBy(), row.changedAt());
    }
}
