package org.tawasul.replay.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** A comparison in sentences, a line each, for a terminal. */
final class ComparisonText {
    private static final int TEAMS = 20;

    private final Texts texts;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ComparisonText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    List<String> lines(Comparison comparison) {
        brokenOff("A", comparison.brokenOffA());
        brokenOff("B", comparison.brokenOffB());
        say("compare.sizes", Map.of("a", comparison.casesA(), "b", comparison.casesB()));
        if (comparison.leftOut() > 0) {
            say("compare.left-out", Map.of("count", comparison.leftOut()));
        }
        if (comparison.same()) {
            say(comparison.leftOut() > 0 ? "compare.same-of-those" : "compare.same", Map.of());
            return lines;
        }
        say("compare.unchanged", Map.of("count", comparison.unchanged()));
        comparison.differences().forEach(this::difference);
        teams(comparison.teams());
        return lines;
    }

    private void brokenOff(String which, @Nullable String at) {
        if (at != null) {
            say("compare.broken-off", Map.of("which", which, "at", Instant.parse(at)));
        }
    }

    private void difference(Comparison.Difference difference) {
        lines.add("");
        Change change = difference.change();
        String label = texts.say(Message.of("compare.change." + change.code()), language);
        say("compare.difference", Map.of("change", label, "count", difference.count()));
        difference.examples().forEach(example -> example(change, example));
        int more = difference.count() - difference.examples().size();
        if (more > 0) {
            say("compare.more-cases", Map.of("count", more));
        }
    }

    private void example(Change change, Comparison.Example example) {
        if (example.a() == null && example.b() == null) {
            say("compare.example-key", Map.of("key", printable(example.key())));
            return;
        }
        say(
                "compare.example",
                Map.of(
                        "key",
                        printable(example.key()),
                        "a",
                        shown(change, example.a()),
                        "b",
                        shown(change, example.b())));
    }

    private String shown(Change change, @Nullable String value) {
        if (value == null) {
            return texts.say(Message.of("compare.none"), language);
        }
        return switch (change.shown()) {
            case INSTANT -> texts.say(Message.of("compare.instant", "at", Instant.parse(value)), language);
            case STATE -> texts.say(Message.of("compare.state", "state", plain(printable(value))), language);
            case CODE, NOTHING -> printable(value);
        };
    }

    /** A terminal obeys some characters, and a record is somebody else's. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFF}]", "\uFFFD");
    }

    /** A name as patterns can choose by it. */
    private static String plain(String state) {
        return state.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private void teams(List<Comparison.TeamWork> teams) {
        List<Comparison.TeamWork> changed = teams.stream()
                .filter(Comparison.TeamWork::changes)
                .sorted(Comparator.comparingInt(ComparisonText::size).reversed())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        lines.add("");
        say("compare.teams", Map.of());
        changed.stream().limit(TEAMS).forEach(this::team);
        if (changed.size() > TEAMS) {
            say("compare.more-teams", Map.of("count", changed.size() - TEAMS));
        }
    }

    private static int size(Comparison.TeamWork team) {
        return Math.abs(team.casesB() - team.casesA()) + Math.abs(team.repliesB() - team.repliesA());
    }

    private void team(Comparison.TeamWork work) {
        Map<String, Object> all = new HashMap<>();
        all.put("team", printable(work.team() == null ? work.entity() : work.entity() + "/" + work.team()));
        all.put("casesA", work.casesA());
        all.put("casesB", work.casesB());
        all.put("repliesA", work.repliesA());
        all.put("repliesB", work.repliesB());
        say("compare.team", all);
    }

    private void say(String key, Map<String, Object> parameters) {
        lines.add(texts.sayWhole(new Message(key, parameters), language));
    }
}
