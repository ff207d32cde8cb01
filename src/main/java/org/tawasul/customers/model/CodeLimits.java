package org.tawasul.customers.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Refusal;

/**
 * How often codes may be asked for. What was named and where it is asked from are limited in the open, alike for who is known and who is not; the customer, who may be named in
 * several ways, is limited without a word, because a word would say that two names are of one person.
 */
@Component
class CodeLimits {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration LONGER = Duration.ofDays(1);
    static final int MOST = 3;
    /** Fifteen wrong tries in fifteen minutes are little; for ever they would not be. */
    static final int MOST_IN_LONGER = 12;

    private final CodeRows rows;
    private final int perAddress;

    CodeLimits(CodeRows rows, @Value("${tawasul.codes.per-address}") int perAddress) {
        this.rows = rows;
        this.perAddress = perAddress;
    }

    void check(String named, String address, Instant now) {
        boolean tooMany = rows.countNamed(named, now.minus(WINDOW)) >= MOST
                || rows.countNamed(named, now.minus(LONGER)) >= MOST_IN_LONGER
                || rows.countFrom(address, now.minus(WINDOW)) >= perAddress;
        if (tooMany) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "codes-too-many", Map.of("minutes", WINDOW.toMinutes()), null);
        }
    }

    /** His row must be held: several of his codes asked for at once are counted one after the other. */
    boolean allow(long customerId, Instant now) {
        return rows.countOf(customerId, now.minus(WINDOW)) < MOST
                && rows.countOf(customerId, now.minus(LONGER)) < MOST_IN_LONGER;
    }
}
