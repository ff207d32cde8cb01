package org.tawasul.deadlines.model;

import java.util.Arrays;

/** The findings that a watch rule may add, by their ids. */
enum WatchWord {
    WARN("warn", "deadline-warned"),
    EXCEEDED("exceeded", "deadline-exceeded"),
    RAISE("raise", "deadline-raised"),
    /** The customer has heard nothing for too long. */
    SILENT("silent", "deadline-silent"),
    /** The customer has not rated yet. */
    REMIND("remind", "deadline-reminded"),
    /** A date that was promised to the customer has passed. */
    SLIPPED("slipped", "deadline-slipped"),
    WAIT_OVER("waitOver", "deadline-lapsed"),
    /** Nothing to tell yet. */
    LOOK_AGAIN("look-again", "");

    private final String id;
    private final String action;

    WatchWord(String id, String action) {
        this.id = id;
        this.action = action;
    }

    String id() {
        return id;
    }

    /** What the record calls it. */
    String action() {
        return action;
    }

    static WatchWord of(String id) {
        return Arrays.stream(values())
                .filter(word -> word.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No watch finding is called " + id));
    }
}
