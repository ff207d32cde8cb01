package org.tawasul.customers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By which of his contacts a customer wants to hear. Where the preferred contact is missing he hears by the one there is. */
public enum PreferredChannel {
    MAIL,
    SMS,
    BOTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(PreferredChannel::code).toList();
    }

    public static Optional<PreferredChannel> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
