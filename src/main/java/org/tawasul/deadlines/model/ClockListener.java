package org.tawasul.deadlines.model;

/** Hears, inside the transaction, that a clock is due at another instant than before, stands still, runs on or has ended. */
interface ClockListener {
    /** After the row was written. */
    void changed(DeadlineRow clock);
}
