package org.tawasul.shared;

/**
 * The program must not start as things are, and whoever runs it can put that right. The message says what is wrong and what to do; it is
 * shown alone, without a stack trace.
 */
public final class CannotStart extends RuntimeException {
    public CannotStart(String whatIsWrong) {
        super(whatIsWrong);
    }
}
