package org.tawasul.customers;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said of the hours in which he may be told.
 *
 * @param quiet when not; null: as the installation says
 */
public record SaidHours(@Nullable QuietHours quiet) {
    public static final SaidHours AS_INSTALLED = new SaidHours(null);

    /** At night too. */
    public static final SaidHours ANY = new SaidHours(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    /** Each day between these two, over midnight if the second is the earlier one; whoever names one time twice means the whole day. */
    public static SaidHours between(LocalTime from, LocalTime until) {
        return new SaidHours(new QuietHours(until, from));
    }
}
