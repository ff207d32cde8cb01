package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

class OfficerNamesTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);

    private final Organisation organisation = mock(Organisation.class);
    private final BusinessClock clock = mock(BusinessClock.class);
    private final OfficerNames names = new OfficerNames(organisation, clock);

    @BeforeEach
    void aNameThatChangedOnTheFirstOfMarch() {
        when(clock.zone()).thenReturn(ZoneId.of("Asia/Bahrain"));
        when(organisation.person(any(), any())).thenReturn(Optional.empty());
        when(organisation.person("works.worker1", FIRST_OF_MARCH.minusDays(1)))
                .thenReturn(Optional.of(named("أحمد", "Ahmed")));
        when(organisation.person("works.worker1", FIRST_OF_MARCH))
                .thenReturn(Optional.of(named("أحمد البستاني", "Ahmed Al Bustani")));
    }

    @Test
    void theNameIsThatOfTheBusinessDayOfTheInstant() {
        assertThat(names.at(Instant.parse("2026-02-28T20:59:59Z"), "works.worker1"))
                .isEqualTo(new Bilingual("\u2068أحمد\u2069", "\u2068Ahmed\u2069"));
        assertThat(names.at(Instant.parse("2026-02-28T21:00:00Z"), "works.worker1"))
                .isEqualTo(new Bilingual("\u2068أحمد البستاني\u2069", "\u2068Ahmed Al Bustani\u2069"));
    }

    @Test
    void whoIsUnknownThatDayIsSaidByLogin() {
        assertThat(names.at(Instant.parse("2026-02-28T21:00:00Z"), "works.worker9")
                        .ar())
                .isEqualTo("\u2068works.worker9\u2069");
    }

    private static Person named(String ar, String en) {
        return new Person(
                "works.worker1",
                new Bilingual(ar, en),
                Role.CASE_WORKER,
                "works",
                "works-complaints",
                null,
                Language.AR);
    }
}
