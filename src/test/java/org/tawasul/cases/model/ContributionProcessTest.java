package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.Period;
import org.tawasul.cases.SideWorkPeriods;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/** How side work begins, and that a case whose process does not draw any refuses it by name. */
class ContributionProcessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

    private final Workflow workflow = mock(Workflow.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final ContributionProcess process = new ContributionProcess(
            deadlines,
            mock(Responsibility.class),
            new SideWorkPeriods(
                    "2 working-days", "1 working-days", "3 working-days", "7 calendar-days", "3 working-days"),
            workflow,
            new MovableClock(ZoneId.of("Asia/Bahrain")));

    @Test
    void aProcessThatDrawsNoSideWorkOffersNone() {
        doThrow(new NothingWaiting("root", "message_contributionAsked"))
                .when(workflow)
                .tell(eq("root"), eq(ProcessMessage.CONTRIBUTION_ASKED), any());

        assertThatThrownBy(() -> process.begin(row("PART", "OPEN"), clock()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("side-work-not-offered"));
    }

    @Test
    void aCaseWithoutAClockHasNoProcessToTell() {
        when(deadlines.of(2)).thenReturn(List.of());

        assertThatThrownBy(() -> process.rootOf(2)).isInstanceOf(Refusal.class);
    }

    @Test
    void theClockIsThatOfWhatIsWaitedFor() {
        assertThat(ContributionProcess.clockOf(row("OPINION", "OPEN"))).isEqualTo(DeadlineKind.CONTRIBUTION);
        assertThat(ContributionProcess.clockOf(row("PART", "ANSWERED"))).isEqualTo(DeadlineKind.CONTRIBUTION);
        assertThat(ContributionProcess.clockOf(row("DIRECTIVE", "OPEN"))).isEqualTo(DeadlineKind.DIRECTIVE);
        assertThat(ContributionProcess.clockOf(row("COMMITMENT", "OPEN"))).isEqualTo(DeadlineKind.COMMITMENT);
        assertThat(ContributionProcess.clockOf(row("COMMITMENT", "ANSWERED"))).isEqualTo(DeadlineKind.OBJECTION);
    }

    @Test
    void aDateLiesAheadButNotBeyondAYear() {
        LocalDate today = MovableClock.START.atZone(ZoneId.of("Asia/Bahrain")).toLocalDate();

        assertThat(process.until(today.plusDays(1))).isEqualTo(new Period(1, Period.Unit.CALENDAR_DAYS));
        assertThat(process.until(today.plusDays(365))).isEqualTo(new Period(365, Period.Unit.CALENDAR_DAYS));
        assertThatThrownBy(() -> process.until(today)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> process.until(today.plusDays(366))).isInstanceOf(Refusal.class);
        assertThat(process.stillUntil(today.minusDays(3))).isEqualTo(new Period(1, Period.Unit.CALENDAR_DAYS));
    }

    private static StartDeadline clock() {
        return new StartDeadline(
                2,
                1,
                DeadlineKind.CONTRIBUTION,
                Period.parse("3 working-days"),
                "country",
                "normal",
                "root",
                Actor.SYSTEM);
    }

    private static ContributionRow row(String kind, String state) {
        byte[] sealed = {1};
        return new ContributionRow(
                1,
                2,
                kind,
                state,
                "works.worker1",
                null,
                "works",
                "health",
                "health-complaints",
                null,
                sealed,
                null,
                null,
                null,
                null,
                0,
                NOW,
                null,
                null,
                null,
                1);
    }
}
