package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.cases.ContributionKind;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** Who looks at a case besides: said at once, ended by itself, and stopping nobody. */
@Tag("store")
@TawasulTest
class PresenceTest {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn MARYAM = new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final Actor AGENT = new Actor("agent.noor", Role.CONTACT_CENTRE_AGENT.code(), null, null);
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Presence presence;

    @Autowired
    private Casework casework;

    @Autowired
    private ContributionWork contributionWork;

    @Autowired
    private Intake intake;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    private CaseView complaint;
    private long item;

    @BeforeEach
    void aComplaint() {
        Complaints complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        complaint = complaints.aboutStreetLighting();
        item = complaints.item(complaint.id()).id();
    }

    @Test
    void othersAreNamedUntilTheyHaveNotBeenSeenForAWhile() {
        assertThat(presence.look(complaint.id(), AHMED)).isEmpty();
        assertThat(presence.look(complaint.id(), MARYAM)).containsExactly(AHMED.login());
        assertThat(presence.look(complaint.id(), AHMED)).containsExactly(MARYAM.login());
        assertThat(presence.look(complaint.id(), AUDITOR)).isEmpty();

        clock.moveBy(Presence.LASTS);

        assertThat(presence.look(complaint.id(), AHMED)).isEmpty();
    }

    @Test
    void thePageSaysItWithoutAScriptAndStopsNobodyAndLeavesNothingInTheRecord() {
        int before = cases.timeline(complaint.id()).size();
        PageVisitor.at(port).signIn("works.worker2").get("/ar/tasks/" + item);
        PageVisitor ahmed = PageVisitor.at(port).signIn("works.worker1");

        assertThat(ahmed.get("/ar/tasks/" + item).words()).contains("ينظر في هذا الطلب الآن أيضًا: مريم النخلاوي");
        String poll = "/ar/cases/" + complaint.number() + "/presence";
        assertThat(ahmed.post(poll, Map.of("opened", "1")).status()).isEqualTo(286);
        assertThat(ahmed.post(poll, Map.of("opened", Long.toString(clock.now().getEpochSecond())))
                        .body())
                .contains("مريم النخلاوي");
        assertThat(cases.timeline(complaint.id())).hasSize(before);
        casework.claim(item, AHMED);
    }

    @Test
    void whatTheCustomerAddedIsSaidAsFarAsThePageIsOne() {
        AskContribution question =
                new AskContribution(ContributionKind.OPINION, "electricity-water", null, null, "هل العمود من شبكتكم؟");
        casework.claim(item, AHMED);
        contributionWork.ask(item, question, AHMED);
        String poll = "/ar/cases/" + complaint.number() + "/presence";
        Map<String, String> opened = Map.of("opened", Long.toString(clock.now().getEpochSecond()));
        clock.moveBy(Duration.ofMinutes(1));
        intake.add(complaint.id(), "مال العمود على السور", List.of(), AGENT);

        PageVisitor ahmed = PageVisitor.at(port).signIn("works.worker1");
        assertThat(ahmed.get("/ar/tasks/" + item).body()).contains("name=\"writes\"");
        Map<String, String> writing = new HashMap<>(opened);
        writing.put("writes", "yes");
        assertThat(ahmed.post(poll, writing).words()).contains("ما تكتبه محفوظ");
        PageVisitor supervisor = PageVisitor.at(port).signIn("works.supervisor");
        assertThat(supervisor.get("/ar/cases/" + complaint.number()).body()).doesNotContain("name=\"writes\"");
        assertThat(supervisor.post(poll, opened).words()).contains("حدّث الصفحة لتقرأه");
        PageVisitor asked = PageVisitor.at(port).signIn("electricity-water.worker1");
        PageVisitor.Seen polled = asked.post(poll, opened);
        assertThat(polled.status()).isEqualTo(200);
        assertThat(polled.words()).doesNotContain("أُضيف إلى الطلب");
    }
}
