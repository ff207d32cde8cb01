package org.tawasul.cases;

import java.util.Locale;

/** The kinds of case. */
public enum CaseKind {
    COMPLAINT,
    INQUIRY,
    SUGGESTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
