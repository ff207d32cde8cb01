package org.tawasul.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock. Everything that asks what time it is asks here, so that tests and replays can move time for the whole
 * system, the process engine included. Instants are UTC; the zone is the business zone (setting {@code tawasul.zone}).
 */
public interface BusinessClock extends InstantSource {
    ZoneId zone();

    default Instant now() {
        return instant();
    }

    default LocalDate today() {
        return LocalDate.ofInstant(instant(), zone());
    }
}
