package org.tawasul.shared;

import java.util.List;

/**
 * Files that somebody gave can't be taken, and what was in force stays in force: every mistake at once, each with its file and the place in it as its writer sees
 * it. Doors answer it as a problem document (422) in the reader's language.
 */
public final class SourcesRefused extends RuntimeException {
    private final String code;
    private final transient List<Mistake> mistakes;

    /** @param code names the sentence that stands above the mistakes, and is stable */
    public SourcesRefused(String code, List<Mistake> mistakes) {
        super(code + " " + mistakes, null, false, false);
        this.code = code;
        this.mistakes = List.copyOf(mistakes);
    }

    public String code() {
        return code;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** One mistake, such as {@code row 12, column service} of {@code routes.csv}. */
    public record Mistake(String file, String place, Message sentence) {}
}
