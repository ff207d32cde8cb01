package org.tawasul.intake;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.FieldChecks;

/**
 * Switches a channel off. It checks itself; refuses {@code field-required}, {@code text-too-long}, {@code text-without-letters} and {@code wording-foreign-letters}.
 *
 * @param words what people read meanwhile, at most 500 characters in each language
 * @param until when it is on again by itself; null if somebody has to switch it on
 */
public record SwitchOff(String channel, Bilingual words, @Nullable Instant until) {
    public static final int MOST = 500;

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    public SwitchOff {
        FieldChecks checks = new FieldChecks();
        String ar = checks.words("ar", words.ar(), MOST);
        String en = checks.words("en", words.en(), MOST);
        if (LATIN.matcher(ar).find()) {
            checks.refuse("ar", "wording-foreign-letters", Map.of());
        }
        if (ARABIC.matcher(en).find()) {
            checks.refuse("en", "wording-foreign-letters", Map.of());
        }
        checks.done();
        words = new Bilingual(ar, en);
    }
}
