package org.tawasul.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.text.FieldChecks;

/**
 * A new article, or a new version of one. Refuses {@code field-required}, {@code text-too-long}, and {@code text-not-arabic} and {@code text-not-english} where the two languages
 * are exchanged: no page shows a text in the other one's place.
 *
 * @param id null for a new one
 * @param version the version that its writer has read; 0 for a new one
 * @param service of a new one; what an article is about does not change
 * @param titleAr one line of 1 to 120 characters, as is {@code titleEn}
 * @param textAr 1 to 4,000 characters, as is {@code textEn}
 */
public record WriteArticle(
        @Nullable Long id,
        long version,
        String service,
        String titleAr,
        String titleEn,
        String textAr,
        String textEn,
        @Nullable LocalDate reviewOn) {
    public static final int TITLE = 120;
    public static final int TEXT = 4000;
    private static final Pattern ARABIC = Pattern.compile("[\\x{0621}-\\x{064A}]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    public WriteArticle {
        FieldChecks checks = new FieldChecks();
        service = checks.line("service", service, 60);
        titleAr = in(ARABIC, "text-not-arabic", "titleAr", checks.line("titleAr", titleAr, TITLE), checks);
        textAr = in(ARABIC, "text-not-arabic", "textAr", checks.text("textAr", textAr, TEXT), checks);
        titleEn = in(LATIN, "text-not-english", "titleEn", checks.line("titleEn", titleEn, TITLE), checks);
        textEn = in(LATIN, "text-not-english", "textEn", checks.text("textEn", textEn, TEXT), checks);
        if (reviewOn == null) {
            checks.refuse("reviewOn", "field-required", Map.of());
        }
        checks.done();
    }

    private static String in(Pattern letters, String code, String field, String text, FieldChecks checks) {
        boolean right = text.isEmpty() || letters.matcher(text).find();
        return right ? text : checks.refuse(field, code, Map.of());
    }
}
