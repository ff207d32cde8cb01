package org.tawasul.replay.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/** How people type, by {@code replay/year-spelling.yaml}. */
final class Spelling {
    private static final int THOUSAND = 1000;

    private final Map<Language, Weighted<Hand>> hands = new EnumMap<>(Language.class);

    /** What one of a language does to each text. */
    record Hand(int share, @Nullable Map<String, String> replace, boolean lower, int slips) {
        String type(String text, SplittableRandom random) {
            String typed = text;
            if (replace != null) {
                for (Map.Entry<String, String> one : replace.entrySet()) {
                    typed = typed.replace(one.getKey(), one.getValue());
                }
            }
            typed = lower ? typed.toLowerCase(Locale.ROOT) : typed;
            return slips == 0 ? typed : slipped(typed, random);
        }

        private String slipped(String text, SplittableRandom random) {
            StringBuilder typed = new StringBuilder(text.length() + 8);
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                typed.append(letter);
                if (Character.isLetter(letter) && random.nextInt(THOUSAND) < slips) {
                    typed.append(letter);
                }
            }
            return typed.toString();
        }
    }

    private record Hands(List<Hand> ar, List<Hand> en) {}

    private Spelling(Hands all) {
        hands.put(Language.AR, new Weighted<>(all.ar, Hand::share));
        hands.put(Language.EN, new Weighted<>(all.en, Hand::share));
    }

    static Spelling read() {
        return new Spelling(YamlResource.read("year-spelling.yaml", Hands.class));
    }

    Hand hand(Language language, SplittableRandom random) {
        Weighted<Hand> ofLanguage = hands.get(language);
        if (ofLanguage == null) {
            throw new IllegalStateException("No hands for " + language);
        }
        return ofLanguage.draw(random);
    }
}
