package org.tawasul.improvement.recurrence;

import org.springframework.stereotype.Component;

/** Counts each piece of feedback where it is now, once. Part of the transaction that brings it. */
@Component
class Hearing {
    private final HeardRows rows;

    Hearing(HeardRows rows) {
        this.rows = rows;
    }

    void hear(HeardRow heard) {
        rows.add(heard);
        count(heard, 1);
    }

    /** Another entity has it from now on, and always had it as far as counts go: it was meant for that one. */
    void move(HeardRow heard, String entity) {
        if (heard.entity().equals(entity)) {
            return;
        }
        HeardRow moved = heard.at(entity);
        // Always in one order, so that two that change places wait for each other instead of both.
        if (entity.compareTo(heard.entity()) < 0) {
            count(moved, 1);
            count(heard, -1);
        } else {
            count(heard, -1);
            count(moved, 1);
        }
        rows.move(heard.id(), entity);
    }

    /** Somebody says of which theme it is; its row knows already. */
    void refile(HeardRow heard, long theme) {
        count(heard, -1);
        count(heard.of(theme), 1);
    }

    void takeBack(HeardRow heard) {
        count(heard, -1);
        rows.forget(heard.id());
    }

    private void count(HeardRow heard, int pieces) {
        if (rows.count(heard, pieces) == 0) {
            rows.begin(heard, pieces);
        }
    }
}
