package org.tawasul.improvement;

import java.util.Locale;

/** Where the wish for an improvement comes from: the register's column "source of the feedback". */
public enum FeedbackSource {
    /** The figures of recurring cases. */
    FLAG,
    SUPERVISOR,
    QUALITY,
    /** The review of a poorly rated reply. */
    RATING_REVIEW,
    DIRECTIVE,
    SUGGESTION,
    /** The complaints and suggestions system itself, as the register of past years says. */
    SYSTEM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
