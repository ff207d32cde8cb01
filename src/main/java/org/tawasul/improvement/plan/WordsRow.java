package org.tawasul.improvement.plan;

import org.tawasul.shared.Language;

/** One thing that was written about an improvement, in one language; {@code plain} is its words in one spelling. */
public record WordsRow(long improvement, Part part, Language language, String text, String plain) {
    /** What it says. */
    public enum Part {
        TITLE,
        NEED,
        ROOT_CAUSE,
        REASONS,
        /** Why the plan went back. */
        RETURNED,
        DONE,
        EFFECT
    }
}
