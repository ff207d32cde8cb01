package org.tawasul.search;

import java.util.List;
import java.util.Set;

/** Words as they are compared in a search: one spelling, without what is written onto them, and with those that mean the same ({@code rules/words/synonyms.txt}). */
public interface SearchWords {
    /** For each word that says something, the forms by any of which it is met; its own first. */
    List<Set<String>> asked(String text);

    /** The forms that a text has. */
    Set<String> said(String text);
}
