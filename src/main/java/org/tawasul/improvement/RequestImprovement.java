package org.tawasul.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.FieldChecks;

/**
 * The wish that an entity improve something. Refuses {@code field-required}, {@code text-too-long} and {@code text-without-letters}.
 *
 * @param source who saw that it is needed
 * @param sourceReference what the source calls it, such as the id of a flag: asked for twice it is one request, until that is refused or closed; null if there is nothing to refer to
 * @param scope what is to be improved; its entity is the one that is asked
 * @param title one line of at most 160 characters, without names of persons, for it will be public
 * @param titleOther the same in the other language; null where nobody wrote it, else refuses {@code wording-in-same-language}
 * @param text why, at most 4,000 characters
 * @param language in which title and text are written
 * @param textOther the same in the other language, as the title's
 * @param cases ids of the cases that show the need, at most 500; their customers are told what becomes of it
 */
public record RequestImprovement(
        FeedbackSource source,
        @Nullable String sourceReference,
        Scope scope,
        Language language,
        String title,
        @Nullable String titleOther,
        String text,
        @Nullable String textOther,
        List<Long> cases) {
    public static final int TITLE = 160;
    public static final int TEXT = 4000;
    public static final int CASES = 500;
    private static final int REFERENCE = 100;

    public RequestImprovement {
        FieldChecks checks = new FieldChecks();
        sourceReference = checks.optionalText("sourceReference", sourceReference, REFERENCE);
        title = oneLine(checks.words("title", title, TITLE));
        titleOther = otherTitle(checks, titleOther);
        text = checks.words("text", text, TEXT);
        textOther = checks.optionalWords("textOther", textOther, TEXT);
        cases = cases.stream().distinct().limit(CASES).toList();
        checks.done();
        if (titleOther != null) {
            Wording.written(title, titleOther, "titleOther");
        }
        if (textOther != null) {
            Wording.written(text, textOther, "textOther");
        }
    }

    /** In one language. */
    public RequestImprovement(
            FeedbackSource source,
            @Nullable String sourceReference,
            Scope scope,
            Language language,
            String title,
            String text,
            List<Long> cases) {
        this(source, sourceReference, scope, language, title, null, text, null, cases);
    }

    /** The title in each language in which it was written. */
    public Wording titled() {
        return titleOther == null ? Wording.of(title, language) : Wording.written(title, titleOther, "titleOther");
    }

    /** The text, as the title. */
    public Wording needed() {
        return textOther == null ? Wording.of(text, language) : Wording.written(text, textOther, "textOther");
    }

    private static @Nullable String otherTitle(FieldChecks checks, @Nullable String written) {
        return written == null || written.isBlank() ? null : oneLine(checks.words("titleOther", written, TITLE));
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ");
    }
}
