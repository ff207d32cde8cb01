package org.tawasul.replay.year;

import java.util.Map;
import java.util.SplittableRandom;
import org.tawasul.shared.Language;

/** Puts what somebody wants to say into words. */
final class Letters {
    private final Map<Language, Grammar> grammars = Grammar.all();

    record Letter(String subject, String description) {}

    /** How a letter is written, besides what it is about. */
    enum Manner {
        PLAIN,
        /** Names no service on its first line, because its writer chose none. */
        VAGUE,
        /** Says next to nothing. */
        NEARLY_EMPTY,
        /** Tells of danger to life. */
        ALARMED
    }

    Letter write(Subject about, Manner manner, SplittableRandom random) {
        Grammar grammar = grammars.get(about.writer().language());
        if (grammar == null) {
            throw new IllegalStateException("No words in " + about.writer().language());
        }
        Spelling.Hand hand = about.writer().hand();
        String subject = tidy(grammar.say(subjectPart(manner), about, random));
        String description = tidy(description(grammar, about, manner, random));
        return new Letter(hand.type(subject, random), hand.type(description, random));
    }

    private static String subjectPart(Manner manner) {
        return switch (manner) {
            case PLAIN, ALARMED -> "subject";
            case VAGUE -> "subject-vague";
            case NEARLY_EMPTY -> "hardly";
        };
    }

    private static String description(Grammar grammar, Subject about, Manner manner, SplittableRandom random) {
        if (manner == Manner.NEARLY_EMPTY) {
            return grammar.say("hardly", about, random);
        }
        String text = grammar.say(about.kind().code(), about, random);
        return manner == Manner.ALARMED ? text + ". " + grammar.say("danger", about, random) : text;
    }

    /** Parts may be empty: neither two spaces nor two full stops stand together, none of them begins a text, and no space stands before a stop. */
    static String tidy(String said) {
        StringBuilder text = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char letter = said.charAt(i);
            boolean stops = ".,،".indexOf(letter) >= 0;
            if (stops || letter == ' ') {
                dropEnd(text, stops ? " ,،" : " ");
            }
            boolean doubled = stops && (text.isEmpty() || ".؟?:".indexOf(text.charAt(text.length() - 1)) >= 0);
            if (!doubled && !(letter == ' ' && text.isEmpty())) {
                text.append(letter);
            }
        }
        dropEnd(text, " ,،");
        if (!text.isEmpty()) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return text.toString();
    }

    private static void dropEnd(StringBuilder text, String letters) {
        while (!text.isEmpty() && letters.indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
    }
}
