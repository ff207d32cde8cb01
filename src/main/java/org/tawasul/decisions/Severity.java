package org.tawasul.decisions;

/** How much a finding weighs; when several are found, the heaviest wins, then the more specific one. */
public enum Severity {
    /** Worth knowing for whoever decides, and never an answer. */
    HINTS,
    NOTE,
    DECIDES,
    WARNS,
    REFUSES,
    /** Somebody may come to harm: it stands above every reason to refuse, and refuses nothing itself. */
    ALARMS
}
