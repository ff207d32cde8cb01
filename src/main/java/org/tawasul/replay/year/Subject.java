package org.tawasul.replay.year;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Language;

/**
 * What one text is about; fills the holes of its sentences.
 *
 * @param place null if it is about none, or if its writer forgot to say which
 * @param words which of the ways to say what; -1 for any
 */
record Subject(Service service, CaseKind kind, @Nullable Place place, Customer writer, int words) {
    private static final int LEAST = 2;
    private static final int MOST = 9;
    private static final int FIVE_FIGURES = 10_000;
    private static final int DINARS = 400;
    private static final int HOURS = 12;

    String fill(String hole, Grammar grammar, SplittableRandom random) {
        return switch (hole) {
            case "what" -> what(grammar, random);
            case "at" -> at(grammar, random);
            case "subject-at" -> place == null ? "" : grammar.say(hole, this, random);
            case "kind-name" -> grammar.say(ofKind(hole), this, random);
            case "service" -> name(grammar, random);
            case "block" -> place == null ? "" : Integer.toString(place.block());
            case "road" -> place == null ? "" : Integer.toString(place.road());
            case "house" -> Integer.toString(writer.house());
            case "n" -> Integer.toString(random.nextInt(LEAST, MOST + 1));
            case "ref" -> Integer.toString(random.nextInt(FIVE_FIGURES, 10 * FIVE_FIGURES));
            case "amount" -> Integer.toString(random.nextInt(LEAST, DINARS));
            case "hour" -> Integer.toString(random.nextInt(1, HOURS));
            default -> grammar.say(hole, this, random);
        };
    }

    private String what(Grammar grammar, SplittableRandom random) {
        String own = ofKind(service.code());
        String part = grammar.knows(own) ? own : ofKind(service.family());
        return words == Occasion.ANY ? grammar.say(part, this, random) : grammar.say(part, words, this, random);
    }

    private String at(Grammar grammar, SplittableRandom random) {
        if (place != null) {
            return grammar.say("at-place", this, random);
        }
        if (service.place()) {
            return "";
        }
        String own = "at-" + service.family();
        return grammar.say(grammar.knows(own) ? own : "at-number", this, random);
    }

    private String name(Grammar grammar, SplittableRandom random) {
        String own = "name." + service.code();
        String name = grammar.knows(own)
                ? grammar.say(own, this, random)
                : service.name().in(writer.language());
        return writer.language() == Language.AR ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String ofKind(String what) {
        return what + "." + kind.code();
    }
}
