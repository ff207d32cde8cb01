package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.CaseFlags.CountedFlag;
import org.tawasul.casework.FlagFigures.Figure;
import org.tawasul.decisions.FiredRules;
import org.tawasul.decisions.FiredRules.FiredRule;
import org.tawasul.shared.Bilingual;

class FlagFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    /** Midnight in Bahrain. */
    private static final Instant FROM = Instant.parse("2026-02-28T21:00:00Z");

    private static final Instant UNTIL = Instant.parse("2026-03-31T21:00:00Z");
    private static final Bilingual NAME = new Bilingual("قاعدة", "a rule");

    private final CaseFlags flags = mock(CaseFlags.class);
    private final FiredRules fired = mock(FiredRules.class);
    private final BusinessClock clock = mock(BusinessClock.class);
    private final FlagFigures figures = new FlagFigures(flags, fired, clock);

    @BeforeEach
    void threeCasesOfTwoEntities() {
        when(clock.zone()).thenReturn(ZoneId.of("Asia/Bahrain"));
        when(fired.fired(any(), eq(FROM), eq(UNTIL)))
                .thenReturn(List.of(
                        new FiredRule("exceeded", "watch/ladder#L-000", 1, 11, 1),
                        new FiredRule("exceeded", "watch/ladder#L-000", 2, 12, 2),
                        new FiredRule("exceeded", "watch/ladder#L-000", 3, 13, 1),
                        new FiredRule("warn", "early", 4, 14, 1)));
        when(flags.entitiesOf(List.of(1L, 2L, 3L, 4L))).thenReturn(Map.of(1L, "works", 2L, "works", 3L, "health"));
        when(flags.counted(FROM, UNTIL))
                .thenReturn(List.of(new CountedFlag("third-question", "asked", "works", 15, 5)));
        when(fired.name(anyLong(), anyString())).thenReturn(Optional.of(NAME));
        when(fired.name(14, "early")).thenReturn(Optional.empty());
    }

    @Test
    void everythingIsCountedByRuleAndEntityOnBothDaysIncluded() {
        assertThat(figures.between(FIRST, LAST, null))
                .containsExactly(
                        new Figure("exceeded", "watch/ladder#L-000", NAME, "health", 1),
                        new Figure("third-question", "asked", NAME, "works", 5),
                        new Figure("exceeded", "watch/ladder#L-000", NAME, "works", 3),
                        new Figure("warn", "early", null, null, 1));
    }

    @Test
    void anEntitySeesItsOwnAlone() {
        assertThat(figures.between(FIRST, LAST, "health"))
                .containsExactly(new Figure("exceeded", "watch/ladder#L-000", NAME, "health", 1));
    }
}
