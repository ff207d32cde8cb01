package org.tawasul.casework;

import java.time.LocalDate;

/** When somebody is away, both days included, and who stands in for him. */
public record Absence(long id, String login, String substitute, LocalDate from, LocalDate until, String enteredBy) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
