package org.tawasul.workflow.guard;

/** The text is no {@link Condition}. */
public final class ConditionError extends RuntimeException {
    private final int position;

    ConditionError(String text, int position) {
        super("Not a condition at character " + (position + 1) + ": " + text, null, false, false);
        this.position = position;
    }

    /** Where reading stopped, from 0. */
    public int position() {
        return position;
    }
}
