package org.tawasul.browser;

import com.microsoft.playwright.Locator;

/** What a task costs who does it: clicks and keys, with words that have to be written counted as one key a letter. Pages that open by themselves cost nothing. */
final class Effort {
    private final Visit visit;
    private int clicks;
    private int keys;

    Effort(Visit visit) {
        this.visit = visit;
    }

    void click(String selector) {
        clicks++;
        visit.page().locator(selector).first().click();
    }

    /** A click into the field, then the letters. */
    void write(String selector, String words) {
        Locator field = visit.page().locator(selector).first();
        clicks++;
        field.click();
        keys += words.length();
        field.pressSequentially(words);
    }

    /** Opened by a click, chosen by another. */
    void choose(String selector, String value) {
        clicks += 2;
        visit.page().locator(selector).first().selectOption(value);
    }

    void press(String key) {
        keys++;
        visit.page().keyboard().press(key);
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }
}
