package org.tawasul.notifications.model;

import java.util.Locale;

/** The ways by which a message leaves. */
public enum Channel {
    MAIL,
    SMS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
