package org.tawasul.improvement.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Decrees;
import org.tawasul.deadlines.Watch;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.intake.Intake;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** What becomes of a cluster when an author is forgotten, when a decree gives its service to another entity, and when there are too many. */
@Tag("store")
@TawasulTest
class ClusterBadLuckTest {
    private static final String SERVICE = "street-lighting";
    private static final String SUCCESSOR = "electricity-water";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant THAT_DAY = Instant.parse("2026-03-04T06:00:00Z");
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);

    @Autowired
    SuggestionClusters clusters;

    @Autowired
    ClusterRows rows;

    @Autowired
    ImprovementWork work;

    @Autowired
    ImprovementRegister register;

    @Autowired
    Cases cases;

    @Autowired
    Intake intake;

    @Autowired
    Decrees decrees;

    @Autowired
    Watch watch;

    @Autowired
    Outbox outbox;

    @Autowired
    WholeCommands commands;

    @Autowired
    JdbcTemplate store;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("dataKeys")
    Object keys;

    @LocalServerPort
    int port;

    private ChangedGovernment government;

    @BeforeEach
    void aSundayMorning() {
        clock.moveTo(MovableClock.START);
        government = beans.createBean(ChangedGovernment.class);
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(MovableClock.START);
        government.putBack();
    }

    @Test
    void whoIsForgottenHearsNothingMoreAndHoldsUpNobody() {
        CaseView forgotten = send("author.forgotten", "أقترح نظارات فلكية في حديقة عين قصاري ليلا");
        CaseView stays = send("author.layla", "أقترح نظارات فلكية للزوار في حديقة عين قصاري ليلا");
        long id = clusterOf(forgotten);
        assertThat(clusterOf(stays)).isEqualTo(id);
        String number = begin(id, QUALITY);
        watch.lookAtOthers();
        long customer = cases.get(forgotten.id()).customerId();
        byte[] key = Objects.requireNonNull(
                store.queryForObject("select wrapped from customer_key where customer_id = ?", byte[].class, customer));
        try {
            store.update("delete from customer_key where customer_id = ?", customer);
            ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(keys, "remembered"))).clear();
            decide(id, number, QUALITY);
            watch.lookAtOthers();
            watch.lookAtOthers();
            assertThat(told(stays, "decision")).isEqualTo(1);
            assertThat(rows.member(forgotten.id()).orElseThrow().apart()).isTrue();
            PageVisitor.Seen page = PageVisitor.at(port).signIn("works.quality").get("/ar/clusters/" + id);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.words()).contains(stays.number()).contains(forgotten.number());
        } finally {
            store.update("insert into customer_key (customer_id, wrapped) values (?, ?)", customer, key);
        }
        assertThat(cases.get(forgotten.id()).state()).isEqualTo(CaseState.IN_STUDY);
        assertThat(told(forgotten, "decision")).isZero();
    }

    @Test
    void aDecreeTakesSuggestionsToTheSuccessorWhoseDecisionTheirAuthorsHearOnce() {
        CaseView one = send("author.salma", "أقترح مصابيح على شكل لآلئ في كورنيش البسيتين");
        CaseView other = send("author.noof", "أقترح مصابيح على شكل لآلئ في كورنيش البسيتين الجديد");
        long before = clusterOf(one);
        String left = begin(before, QUALITY);
        watch.lookAtOthers();
        government
                .giveService(SERVICE, SUCCESSOR, DAY)
                .decree("51/2026", DAY, "transfer-of-service", "works", SUCCESSOR, SERVICE)
                .live();
        clock.moveTo(THAT_DAY);
        decrees.carryOut();

        long after = clusterOf(one);
        assertThat(after).isNotEqualTo(before).isEqualTo(clusterOf(other));
        assertThat(clusters.get(before, QUALITY).suggestions()).isZero();
        SignedIn successor = new SignedIn("electricity.quality", Role.QUALITY_OFFICER, SUCCESSOR, null);
        assertThat(clusters.get(after, successor).suggestions()).isEqualTo(2);
        String number = begin(after, successor);
        watch.lookAtOthers();
        decide(before, left, QUALITY);
        watch.lookAtOthers();
        for (CaseView each : List.of(one, other)) {
            assertThat(told(each, "in-study")).isEqualTo(1);
            assertThat(told(each, "decision")).isZero();
        }
        decide(after, number, successor);
        watch.lookAtOthers();
        watch.lookAtOthers();
        for (CaseView each : List.of(one, other)) {
            assertThat(told(each, "decision")).isEqualTo(1);
            assertThat(cases.get(each.id()).state()).isEqualTo(CaseState.IN_IMPLEMENTATION);
        }
    }

    @Test
    void aFullClusterTakesNoMoreAndLosesNothing() {
        CaseView one = send("author.dana", "أقترح مظلات ملونة فوق ممشى سوق المحرق القديم");
        long id = clusterOf(one);
        int most = SuggestionClusters.MOST - 2;
        commands.run(() -> {
            rows.count(id, most);
            return true;
        });
        try {
            CaseView last = send("author.huda", "أقترح مظلات ملونة فوق ممشى سوق المحرق القديم كله");
            assertThat(clusterOf(last)).isEqualTo(id);
            CaseView next = send("author.reem", "أقترح مظلات ملونة فوق ممشى سوق المحرق القديم كاملا");
            long second = clusterOf(next);
            assertThat(second).isNotEqualTo(id);
            long version = clusters.get(id, QUALITY).version();
            refused("cluster-full", () -> clusters.join(id, version, next.number(), QUALITY));
            refused("cluster-full", () -> clusters.joinAll(id, version, second, QUALITY));
            assertThat(clusterOf(next)).isEqualTo(second);
            assertThat(clusters.get(id, QUALITY))
                    .returns(SuggestionClusters.MOST, SuggestionCluster::suggestions)
                    .returns(version, SuggestionCluster::version);
            assertThat(clusters.get(second, QUALITY).suggestions()).isEqualTo(1);
            PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
            assertThat(quality.get("/ar/clusters/" + id).words()).contains("يظهر هنا 2 من 500");
            PageVisitor.Seen said = quality.post(
                    "/ar/clusters/" + id,
                    Map.of("go", "join", "number", next.number(), "version", Long.toString(version)));
            assertThat(said.status() / 100).isEqualTo(4);
            assertThat(said.words()).contains("500");
        } finally {
            commands.run(() -> {
                rows.count(id, -most);
                return true;
            });
        }
        assertThat(clusters.get(id, QUALITY).suggestions()).isEqualTo(2);
    }

    private CaseView send(String login, String words) {
        return new SentSuggestions(intake, cases).send(login, Language.AR, SERVICE, words);
    }

    private long clusterOf(CaseView suggestion) {
        return rows.member(suggestion.id()).orElseThrow().cluster();
    }

    private String begin(long id, SignedIn who) {
        return clusters.beginStudy(
                id, clusters.get(id, who).version(), "مقترح رقم " + id, "يقترح ذلك أكثر من شخص", who);
    }

    private void decide(long id, String number, SignedIn who) {
        clusters.contribute(id, new ContributeToStudy(5000L, "يجذب الزوار في المساء", 12), who);
        work.study(number, version(number), "يمكن تنفيذه على مراحل", true, who.actor(null));
        SignedIn management = new SignedIn("management", Role.SENIOR_MANAGEMENT, who.entity(), null);
        String reasons = "الفكرة تجذب الزوار ويمكن تنفيذها هذا العام بالميزانية المتاحة";
        work.decide(number, version(number), true, reasons, null, management.actor(null));
    }

    private long version(String number) {
        return register.find(number).orElseThrow().version();
    }

    private long told(CaseView suggestion, String template) {
        return outbox.ofCase(suggestion.id()).stream()
                .filter(message -> message.template().equals(template))
                .count();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
