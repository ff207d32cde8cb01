package org.tawasul.casework.web;

import java.time.LocalDate;
import java.time.temporal.ValueRange;
import org.jspecify.annotations.Nullable;
import org.tawasul.api.Caller;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Checks the days that figures are asked for, and whose figures somebody may see. */
final class AskedDays {
    /** A store can't hold every date that can be written down. */
    private static final ValueRange YEARS = ValueRange.of(2000, 2100);

    private AskedDays() {}

    /** The entity whose figures alone he sees; null for all. Refuses {@code parameter-invalid}, {@code days-reversed}, {@code not-allowed}. */
    static @Nullable String entityOf(Caller caller, LocalDate from, LocalDate to) {
        caller.mustBe(
                Role.NATIONAL_LEADERSHIP,
                Role.COORDINATION_COMMITTEE_MEMBER,
                Role.CENTRAL_TEAM,
                Role.COMPLIANCE_OFFICER,
                Role.SENIOR_MANAGEMENT,
                Role.MINISTERS_OFFICE);
        SignedIn who = caller.who();
        checkYear("from", from);
        checkYear("to", to);
        if (to.isBefore(from)) {
            throw Refusal.inField("days-reversed", "to");
        }
        if (!who.is(Role.SENIOR_MANAGEMENT) && !who.is(Role.MINISTERS_OFFICE)) {
            return null;
        }
        if (who.entity() == null) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return who.entity();
    }

    private static void checkYear(String field, LocalDate day) {
        if (!YEARS.isValidIntValue(day.getYear())) {
            throw Refusal.inField("parameter-invalid", field);
        }
    }
}
