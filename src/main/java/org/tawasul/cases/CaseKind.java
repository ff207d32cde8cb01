package org.tawasul.cases;

import java.util.Locale;

/** The kinds of case. */
public enum CaseKind {
    COMPLAINT,
    INQUIRY,
    /** An idea: screened, studied, decided with reasons, and if accepted implemented and announced. It is not rated. */
    SUGGESTION,
    /** Against a reply already given: seen by somebody who had no part in it. */
    GRIEVANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
