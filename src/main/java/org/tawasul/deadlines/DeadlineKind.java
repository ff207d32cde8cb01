package org.tawasul.deadlines;

import java.util.Locale;

/** What is waited for. */
public enum DeadlineKind {
    /** The entity's reply. Stands still while the customer is asked. */
    REPLY,
    /** The customer's answer to a question. */
    CUSTOMER_ANSWER,
    /** The customer's rating, fourteen calendar days from receipt of the reply. */
    RATING;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
