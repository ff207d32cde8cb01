package org.tawasul.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Who asks for the morning digest gets one on each working day, and never two. The store is shared; nobody but these tests asks for one. */
@TawasulTest
class DigestsTest {
    private static final SignedIn OFFICE = new SignedIn("education.minister", Role.MINISTERS_OFFICE, "education", null);
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Digests digests;

    @Autowired
    DigestWatch watch;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void aSundayMorning() {
        clock.moveTo(MovableClock.START);
    }

    @AfterEach
    void nobodyWantsOne() {
        List.of(OFFICE, LEADER, QUALITY).forEach(who -> digests.want(false, who));
    }

    @Test
    void whoAsksGetsOneOnEachWorkingDayAndNoneWhenHeHasStopped() {
        int before = written(OFFICE).size();
        digests.want(true, OFFICE);
        digests.want(true, OFFICE);
        assertThat(digests.wants(OFFICE)).isTrue();
        passDays(7);

        List<String> steps = written(OFFICE).stream().map(OutboxMessage::step).toList();
        assertThat(steps.size() - before).as("working days of a week").isEqualTo(5);
        assertThat(steps.subList(before, steps.size())).doesNotHaveDuplicates();
        digests.want(false, OFFICE);
        passDays(3);
        assertThat(written(OFFICE)).hasSize(steps.size());
    }

    @Test
    void thereIsNoSecondOneForADayHoweverOftenHeAsks() {
        digests.want(true, LEADER);
        passDays(1);
        int one = written(LEADER).size();
        digests.want(false, LEADER);
        digests.want(true, LEADER);
        watch.round();
        watch.round();

        assertThat(written(LEADER)).hasSize(one);
    }

    @Test
    void afterDaysOfStandstillThereIsOne() {
        digests.want(true, LEADER);
        int before = written(LEADER).size();
        clock.moveBy(Duration.ofDays(10));

        assertThat(watch.round()).isEqualTo(1);
        assertThat(watch.round()).isZero();
        assertThat(written(LEADER)).hasSize(before + 1);
    }

    @Test
    void itHoldsNumbersAndALinkAndNothingOfACase() {
        CaseView view = beans.createBean(Complaints.class).aboutStreetLighting();
        digests.want(true, LEADER);
        passDays(2);

        OutboxMessage last = written(LEADER).get(written(LEADER).size() - 1);
        assertThat(last.body())
                .contains("/overview")
                .doesNotContain(view.number())
                .doesNotContain(view.subject());
    }

    @Test
    void qualityOfficersReadOfArticles() {
        digests.want(true, QUALITY);
        passDays(2);

        assertThat(written(QUALITY)).last().satisfies(last -> assertThat(last.body())
                .contains("/knowledge"));
    }

    @Test
    void itIsForThoseAbove() {
        assertThat(digests.isFor(WORKER)).isFalse();
        assertThatThrownBy(() -> digests.want(true, WORKER)).isInstanceOf(Refusal.class);
        assertThat(digests.wants(LEADER)).isFalse();
    }

    private void passDays(int days) {
        for (int hours = 0; hours < days * 24; hours += 3) {
            clock.moveBy(Duration.ofHours(3));
            watch.round();
        }
    }

    private List<OutboxMessage> written(SignedIn who) {
        return outbox.toStaff(who.login()).stream()
                .filter(message -> message.step().startsWith("digest/"))
                .toList();
    }
}
