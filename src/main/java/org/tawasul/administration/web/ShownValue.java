package org.tawasul.administration.web;

/**
 * A cell as a page shows it.
 *
 * @param mark {@code ar} or {@code en} for words of that language, {@code code} for what is no language's, {@code plain} for words of the page's own language
 */
record ShownValue(String text, String mark) {
    static final ShownValue EMPTY = new ShownValue("", "plain");

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
