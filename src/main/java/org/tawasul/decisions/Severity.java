package org.tawasul.decisions;

/** How much a finding weighs; when several are found, the heaviest wins, then the more specific one. */
public enum Severity {
    NOTE,
    DECIDES,
    WARNS,
    REFUSES
}
