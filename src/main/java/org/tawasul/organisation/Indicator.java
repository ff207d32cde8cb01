package org.tawasul.organisation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** What is measured of an entity and may have a target. */
public enum Indicator {
    /** Percent of the replies that left inside the period. */
    IN_TIME(true, "0", "100"),
    /** Days of the calendar from receipt to reply. */
    REPLY_DAYS(false, "0", "365"),
    /** The mean of the three criteria that judge an entity. */
    RATING(true, "1", "5"),
    /** Percent of what came in that was raised at least to the supervisor. */
    RAISED(false, "0", "100");

    private final boolean atLeast;
    private final BigDecimal least;
    private final BigDecimal most;

    Indicator(boolean atLeast, String least, String most) {
        this.atLeast = atLeast;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** Whether more is better. */
    public boolean isAtLeast() {
        return atLeast;
    }

    /** Whether a target can have this value. */
    public boolean canBe(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** As files and addresses say it: {@code in-time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for what is none. */
    public static Indicator of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
