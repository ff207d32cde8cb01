package org.tawasul.notifications.model;

import java.util.Locale;

/** The ways by which a message leaves. */
public enum Channel {
    MAIL,
    SMS,
    /** For a customer with neither telephone nor mail: he reads it in his case. */
    IN_CASE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
