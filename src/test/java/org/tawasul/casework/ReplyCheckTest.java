package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** Who could send a reply is told beforehand what the rules think of it, and takes nothing by that. */
@Tag("store")
@TawasulTest
class ReplyCheckTest {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn MARYAM = new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn ROADS = new SignedIn("works.roads.worker1", Role.CASE_WORKER, "works", "works-roads");
    private static final SignedIn QUALITY =
            new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", "works-complaints");
    private static final SignedIn SALMA = new SignedIn("central.salma", Role.CENTRAL_TEAM, "central", "central-triage");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Casework casework;

    @Autowired
    private Absences absences;

    @Autowired
    private WorkItems items;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate store;

    private long item;

    @BeforeEach
    void aComplaintThatNobodyHas() {
        clock.moveTo(MovableClock.START);
        Complaints complaints = beans.createBean(Complaints.class);
        CaseView complaint = complaints.aboutStreetLighting();
        item = complaints.item(complaint.id()).id();
    }

    @AfterEach
    void everybodyIsBack() {
        store.update("delete from casework_absence");
    }

    @Test
    void aReplyIsCheckedBeforeAnybodyHasTheTaskAndNobodyHasItByThat() {
        assertThat(check(AHMED).leaves()).isTrue();

        assertThat(holder()).isNull();
        casework.claim(item, AHMED);
        assertThat(check(AHMED).leaves()).isTrue();
    }

    @Test
    void whileSomebodyElseHasItNothingIsChecked() {
        casework.claim(item, MARYAM);

        refused("work-item-not-yours", AHMED);
    }

    @Test
    void aSubstituteChecksWhatHeMayTakeOverAndLeavesItWhereItIs() {
        casework.claim(item, MARYAM);
        LocalDate today = ((BusinessClock) clock).today();
        absences.enter(MARYAM.login(), today, today.plusDays(2), AHMED.login(), MARYAM);

        assertThat(check(AHMED).leaves()).isTrue();

        assertThat(holder()).isEqualTo(MARYAM.login());
    }

    @Test
    void whoCouldNotReplyChecksNothing() {
        refused("work-item-unknown", ROADS);
        refused("not-allowed", QUALITY);
        refused("not-allowed", SALMA);
    }

    private ReplyCheck check(SignedIn who) {
        return casework.checkReply(item, Complaints.GOOD_REPLY, null, who);
    }

    private @Nullable String holder() {
        return items.find(item).orElseThrow().assignee();
    }

    private void refused(String code, SignedIn who) {
        assertThatThrownBy(() -> check(who)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
