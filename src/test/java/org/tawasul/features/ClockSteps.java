package org.tawasul.features;

import io.cucumber.java.Before;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.Decrees;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;
import org.tawasul.oversight.AppraisalWatch;
import org.tawasul.oversight.DigestWatch;
import org.tawasul.oversight.DirectiveWatch;
import org.tawasul.testing.MovableClock;

/** Time is moved, and what looks at it every few seconds looks at it on the way. */
public class ClockSteps {
    private static final Duration STRIDE = Duration.ofHours(3);

    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2100-01-01T00:00:00Z");

    private final MovableClock clock;
    private final WorkingCalendars calendars;
    private final Watch watch;
    private final Outbox outbox;
    private final Decrees decrees;
    private final DirectiveWatch directives;
    private final JdbcTemplate store;
    private final DigestWatch digests;
    private final AppraisalWatch appraisals;

    public ClockSteps(
            MovableClock clock,
            WorkingCalendars calendars,
            Watch watch,
            Outbox outbox,
            Decrees decrees,
            DirectiveWatch directives,
            JdbcTemplate store,
            DigestWatch digests,
            AppraisalWatch appraisals) {
        this.clock = clock;
        this.calendars = calendars;
        this.watch = watch;
        this.outbox = outbox;
        this.decrees = decrees;
        this.directives = directives;
        this.store = store;
        this.digests = digests;
        this.appraisals = appraisals;
    }

    @Before(order = 1)
    public void startOnASundayMorning() {
        clock.moveTo(MovableClock.START);
        letEarlierScenariosRest();
    }

    /** The cases of earlier scenarios lie open in the same store: watching over them while months go by took longer than all that is looked at. */
    private void letEarlierScenariosRest() {
        store.update("update deadline set next_look = ? where next_look < ?", NEVER, NEVER);
    }

    @When("{int} working day(s) pass(es)")
    @When("تمضي {int} أيام عمل")
    @When("{int} working day(s) has/have passed")
    public void workingDaysPass(int days) {
        WorkingCalendar country = calendars.current(WorkingCalendars.COUNTRY);
        goTo(country.due(clock.now(), new Period(days, Period.Unit.WORKING_DAYS)));
    }

    @When("{int} calendar day(s) pass(es)")
    @When("مضى {int} يومًا على استلام الرد")
    @When("تمضي {int} أيام")
    public void calendarDaysPass(int days) {
        goTo(clock.now().plus(Duration.ofDays(days)));
    }

    /** Weeks and months, looked at once a day. */
    @When("{int} days go by")
    @When("يمضي {int} يومًا")
    public void daysGoBy(int days) {
        for (int day = 0; day < days; day++) {
            clock.moveBy(Duration.ofDays(1));
            watch.sweep();
        }
        outbox.deliver();
    }

    /** In one leap: nothing that matters to the scenario happens on the way. */
    @When("the time to put it into effect is over")
    @When("the time to object is over")
    public void aLongTimePasses() {
        clock.moveTo(clock.now().plus(Duration.ofDays(100)));
        watch.sweep();
        outbox.deliver();
    }

    @When("that Wednesday comes")
    @When("يحل ذلك اليوم")
    public void wednesdayComes() {
        goTo(GovernmentSteps.WEDNESDAY.atTime(9, 0).atZone(clock.zone()).toInstant());
    }

    /** Of the running program every half minute. */
    @When("the next round of decrees comes")
    public void decreesComeRound() {
        decrees.carryOut();
        outbox.deliver();
    }

    private void goTo(Instant target) {
        while (clock.now().isBefore(target)) {
            Instant next = clock.now().plus(STRIDE);
            clock.moveTo(next.isBefore(target) ? next : target);
            decrees.carryOut();
            watch.sweep();
            directives.round();
            digests.round();
            appraisals.round();
            outbox.deliver();
        }
    }
}
