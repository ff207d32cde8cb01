package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Drafts, remarks and saved filters: what officers keep beside what they send. */
@Tag("store")
@TawasulTest
class BegunWorkTest {
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn COLLEAGUE =
            new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn OTHER_TEAM =
            new SignedIn("works.roads.worker1", Role.CASE_WORKER, "works", "works-roads");
    private static final SignedIn LEADERSHIP = new SignedIn("leader", Role.NATIONAL_LEADERSHIP, null, null);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Casework casework;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Remarks remarks;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcTemplate store;

    @Autowired
    private MovableClock clock;

    private Complaints complaints;
    private CaseView complaint;
    private long item;

    @BeforeEach
    void aComplaint() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        complaint = complaints.aboutStreetLighting();
        item = complaints.item(complaint.id()).id();
    }

    @Test
    void aDraftIsKeptWithTheInstantAndReplacedAndItsWordsAreSealed() {
        Instant first = drafts.keep(item, "reply", Map.of("text", "تم إصلاح"), WORKER);
        clock.moveBy(Duration.ofSeconds(5));
        Instant second = drafts.keep(item, "reply", Map.of("text", "تم إصلاح العمود 7788"), WORKER);

        List<Draft> kept = drafts.of(item, WORKER);

        assertThat(second).isEqualTo(first.plusSeconds(5));
        assertThat(kept).containsExactly(new Draft(item, "reply", Map.of("text", "تم إصلاح العمود 7788"), second));
        byte[] stored =
                store.queryForObject("select fields from casework_draft where work_item_id = ?", byte[].class, item);
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("7788");
    }

    @Test
    void aDraftIsEachPersonsOwnAndNothingForAnotherTeam() {
        drafts.keep(item, "reply", Map.of("text", "مسودة"), WORKER);

        assertThat(drafts.of(item, COLLEAGUE)).isEmpty();
        assertThatThrownBy(() -> drafts.of(item, OTHER_TEAM)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.keep(item, "reply", Map.of("text", "x"), OTHER_TEAM))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDraftOutlivesThatSomebodyElseWasFasterAndIsKeptOn() {
        drafts.keep(item, "reply", Map.of("text", "مسودة"), WORKER);
        casework.claim(item, COLLEAGUE);
        assertThatThrownBy(() -> casework.reply(item, Complaints.GOOD_REPLY, WORKER))
                .isInstanceOf(Refusal.class);

        drafts.keep(item, "reply", Map.of("text", "مسودة أطول"), WORKER);

        assertThat(drafts.of(item, WORKER).get(0).fields()).containsEntry("text", "مسودة أطول");
    }

    @Test
    void aDraftIsGoneOnceItIsSentAndNotBefore() {
        casework.claim(item, WORKER);
        drafts.keep(item, "reply", Map.of("text", ""), WORKER);
        assertThat(drafts.of(item, WORKER)).isEmpty();
        drafts.keep(item, "reply", Map.of("text", Complaints.GOOD_REPLY), WORKER);
        drafts.keep(item, Drafts.REMARK, Map.of("text", "للزملاء"), WORKER);
        assertThatThrownBy(() -> casework.reply(item, "", WORKER)).isInstanceOf(Refusal.class);
        assertThat(drafts.of(item, WORKER)).hasSize(2);

        casework.reply(item, Complaints.GOOD_REPLY, WORKER);

        assertThat(drafts.of(item, WORKER).stream().map(Draft::act)).containsExactly(Drafts.REMARK);
    }

    @Test
    void whatIsTooLongIsNotKept() {
        assertThatThrownBy(() -> drafts.keep(item, "reply", Map.of("text", "ا".repeat(25_001)), WORKER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRemarkIsForStaffAloneAndInTheRecord() {
        drafts.keep(item, Drafts.REMARK, Map.of("text", "اتصلت بالمقاول"), WORKER);

        remarks.write(complaint.id(), "اتصلت بالمقاول", Optional.of(item), WORKER);

        assertThat(cases.messages(complaint.id()))
                .filteredOn(message -> message.kind() == CaseMessage.Kind.REMARK)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text()).isEqualTo("اتصلت بالمقاول");
                    assertThat(message.author()).isEqualTo("works.worker1");
                    assertThat(message.isForCustomer(clock.now())).isFalse();
                });
        assertThat(cases.timeline(complaint.id()).stream().map(step -> step.action()))
                .containsOnlyOnce("remark-written");
        assertThat(drafts.of(item, WORKER)).isEmpty();
        assertThat(cases.get(complaint.id()).state()).isEqualTo(complaint.state());
    }

    @Test
    void nobodyRemarksOnACaseThatHeDoesNotSeeWhole() {
        long customer = complaint.customerId();
        String login = store.queryForObject("select login from customer where id = ?", String.class, customer);
        SignedIn owner = new SignedIn(String.valueOf(login), Role.CUSTOMER, null, null);

        for (SignedIn one : List.of(OTHER_TEAM, LEADERSHIP, owner)) {
            assertThatThrownBy(() -> remarks.write(complaint.id(), "ملاحظة", Optional.empty(), one))
                    .as(one.login())
                    .isInstanceOf(Refusal.class);
        }
        assertThat(cases.messages(complaint.id())).isEmpty();
    }

    @Test
    void filtersAreKeptForOneselfOrForTheTeam() {
        String own = "عاجلة " + item;
        String team = "متأخرة " + item;
        filters.save(own, TaskFilter.of(Map.of("whose", "mine", "q", "شارع")), false, WORKER);
        SavedFilter ofTeam = filters.save(team, TaskFilter.of(Map.of("due", "late", "q", "3311 2244")), true, WORKER);
        filters.save(own, TaskFilter.of(Map.of("whose", "unassigned")), false, WORKER);

        assertThat(filters.of(WORKER))
                .filteredOn(filter -> filter.name().equals(own))
                .singleElement()
                .satisfies(filter -> assertThat(filter.query()).isEqualTo("whose=unassigned"));
        assertThat(ofTeam.query()).isEqualTo("due=late");
        assertThat(filters.of(COLLEAGUE).stream().map(SavedFilter::name))
                .contains(team)
                .doesNotContain(own);
        assertThat(filters.of(OTHER_TEAM).stream().map(SavedFilter::name)).doesNotContain(team);
        assertThatThrownBy(() -> filters.remove(ofTeam.id(), OTHER_TEAM)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> filters.save(" ", TaskFilter.ALL, false, WORKER))
                .isInstanceOfAny(Refusal.class, FieldRefusals.class);

        filters.remove(ofTeam.id(), COLLEAGUE);

        assertThat(filters.of(WORKER).stream().map(SavedFilter::name)).doesNotContain(team);
    }
}
