package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.cases.OpenCase;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.HarmedSubject;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** What people find on their task lists, in which order, and what they don't. The store is shared, so each test looks at cases of its own. */
@Tag("store")
@TawasulTest
class TaskListTest {
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn COLLEAGUE =
            new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn OTHER_TEAM =
            new SignedIn("works.roads.worker1", Role.CASE_WORKER, "works", "works-roads");
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final SignedIn CUSTOMER = new SignedIn("fatima", Role.CUSTOMER, null, null);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TaskList list;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseLists caseLists;

    @Autowired
    private DataSource store;

    @Autowired
    private Casework casework;

    @Autowired
    private Customers customers;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private MovableClock clock;

    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @Test
    void aTaskStandsOnItsTeamsListWithWhatAPersonNeedsToChoose() {
        CaseView complaint = about("عمود إنارة مائل", "33112244", "urgent");

        TaskLine line = only(complaint, number(complaint), WORKER);

        assertThat(line.subject()).isEqualTo("عمود إنارة مائل");
        assertThat(line.number()).isEqualTo(complaint.number());
        assertThat(line.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(line.state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(line.service()).isEqualTo("street-lighting");
        assertThat(line.area()).isEqualTo("capital");
        assertThat(line.urgency()).isEqualTo("urgent");
        assertThat(line.assignee()).isNull();
        assertThat(line.title()).isNotNull();
        assertThat(line.left().kind()).isIn(TimeLeft.Kind.AMPLE, TimeLeft.Kind.SOON);
        assertThat(line.last()).isNotNull();
    }

    @Test
    void anotherTeamsPeopleFindNothingOfItByWhateverWay() {
        CaseView complaint = about("رقعة ضوء نادرة", "33112255", "normal");

        for (String text : List.of(complaint.number(), "33112255", "نادرة")) {
            assertThat(found(text(text), OTHER_TEAM)).as(text).doesNotContain(complaint.id());
            assertThat(found(text(text), WORKER)).as(text).contains(complaint.id());
        }
        assertThatThrownBy(() -> list.find(TaskFilter.of(Map.of("team", "works-complaints")), null, 10, OTHER_TEAM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-allowed"));
        assertThatThrownBy(() -> list.counts(TaskFilter.ALL, CUSTOMER)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTaskWhoseWordsWereHarmedStandsOnTheListWithoutThemAndHidesNoOther() throws SQLException {
        CaseView harmed = about("بلاطة مخلوعة", "33112277", "normal");
        CaseView whole = about("بلاطة غائصة", "33112288", "normal");

        try (HarmedSubject bytes = new HarmedSubject(store, harmed.id())) {
            List<TaskLine> lines = pages(text("317"), WORKER, 50);
            assertThat(lines)
                    .extracting(TaskLine::caseId, TaskLine::subject)
                    .contains(tuple(harmed.id(), null), tuple(whole.id(), "بلاطة غائصة"));
            assertThat(caseLists.of(List.of(harmed.id(), whole.id()), SUPERVISOR))
                    .extracting(CaseLists.Line::subject)
                    .containsExactly(null, "بلاطة غائصة");
        }
    }

    @Test
    void aSupervisorReadsEachTeamOfTheEntityAndStartsWithHisOwn() {
        assertThat(list.teams(SUPERVISOR).stream().map(Team::code))
                .startsWith("works-complaints")
                .contains("works-roads", "works-sewerage");
        assertThat(list.teams(WORKER).stream().map(Team::code)).containsExactly("works-complaints");
        CaseView complaint = about("إنارة الدوار", "33112266", "normal");
        assertThat(found(number(complaint), SUPERVISOR)).contains(complaint.id());
    }

    @Test
    void whatIsLateComesFirstThenWhatHasLeastTimeLeftPageByPage() {
        List<CaseView> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            mine.add(about("صف طويل " + i, "33000" + (100 + i), "normal"));
            clock.moveBy(Duration.ofHours(1));
        }
        clock.moveBy(Duration.ofDays(30));
        CaseView fresh = about("صف طويل جديد", "33000199", "normal");

        List<TaskLine> all = pages(text("صف طويل"), WORKER, 2);

        List<Long> ids = mine.stream().map(CaseView::id).toList();
        assertThat(all.stream().map(TaskLine::caseId)).filteredOn(ids::contains).containsExactlyElementsOf(ids);
        TaskLine last = all.get(all.size() - 1);
        assertThat(last.caseId()).isEqualTo(fresh.id());
        assertThat(last.left().isLate()).isFalse();
        assertThat(all.get(0).left().isLate()).isTrue();
        assertThat(found(
                        new TaskFilter(
                                null,
                                TaskFilter.Whose.TEAM,
                                TaskFilter.Due.LATE,
                                null,
                                null,
                                null,
                                null,
                                "صف طويل",
                                null),
                        WORKER))
                .containsAll(ids)
                .doesNotContain(fresh.id());
    }

    @Test
    void theWholeListIsReadInPagesEachLineOnce() {
        for (int i = 0; i < 7; i++) {
            about("كل القائمة " + i, "3300" + (2000 + i), "normal");
        }
        List<TaskLine> all = pages(TaskFilter.ALL, WORKER, 3);

        assertThat(all.stream().map(TaskLine::workItem)).doesNotHaveDuplicates();
        assertThat(all).hasSize((int) list.counts(TaskFilter.ALL, WORKER).open());
        List<@Nullable Object> dues = new ArrayList<>();
        all.forEach(line -> dues.add(line.left().due()));
        assertThat(all.stream().map(line -> line.left().due()).filter(Objects::nonNull))
                .isSorted();
    }

    @Test
    void whatSomebodyTookIsHisAndNoLongerFree() {
        CaseView complaint = about("مصباح مكسور", "33112277", "normal");
        TaskCounts before = list.counts(TaskFilter.ALL, WORKER);
        casework.claim(complaints.item(complaint.id()).id(), WORKER);

        TaskCounts after = list.counts(TaskFilter.ALL, WORKER);
        TaskLine line = only(complaint, number(complaint), COLLEAGUE);

        assertThat(after.mine()).isEqualTo(before.mine() + 1);
        assertThat(after.unassigned()).isEqualTo(before.unassigned() - 1);
        assertThat(after.open()).isEqualTo(before.open());
        assertThat(line.assignee()).isEqualTo("works.worker1");
        assertThat(Objects.requireNonNull(line.assigneeName()).ar()).contains("أحمد البستاني");
        assertThat(found(mine(complaint.number()), WORKER)).contains(complaint.id());
        assertThat(found(mine(complaint.number()), COLLEAGUE)).isEmpty();
    }

    @Test
    void aCaseThatWaitsForItsCustomerStandsApartAndComesBack() {
        CaseView complaint = about("سؤال عن العمود", "33112288", "normal");
        TaskCounts before = list.counts(TaskFilter.ALL, WORKER);
        complaints.ask(complaint.id());
        TaskFilter waiting = TaskFilter.of(Map.of("state", "waiting-for-customer", "q", complaint.number()));

        TaskLine line = only(complaint, waiting, WORKER);

        assertThat(line.workItem()).isNull();
        assertThat(line.left().isStanding()).isTrue();
        assertThat(list.counts(TaskFilter.ALL, WORKER).waiting()).isEqualTo(before.waiting() + 1);
        assertThat(found(number(complaint), WORKER)).isEmpty();
        assertThat(found(waiting, OTHER_TEAM)).isEmpty();

        complaints.answer(complaint.id());

        assertThat(only(complaint, number(complaint), WORKER).left().due()).isNotNull();
        assertThat(found(waiting, WORKER)).isEmpty();
    }

    @Test
    void aCaseIsFoundByItsNumberItsCustomersTelephoneItsBlockAndWordsOfItsSubject() {
        CaseView complaint = about("انقطاع الإنارة في شارع البديع", "33112299", "normal");

        for (String text : List.of(
                complaint.number(),
                complaint.number().replace("-", ""),
                "+973 3311 2299",
                "33112299",
                "اناره البديع",
                "انقط")) {
            assertThat(found(text(text), WORKER)).as(text).contains(complaint.id());
        }
        for (String text : List.of("26-9999999-1", "33119999", "سيول")) {
            assertThat(found(text(text), WORKER)).as(text).doesNotContain(complaint.id());
        }
        assertThat(found(text("317"), WORKER)).contains(complaint.id());
        assertThat(found(text("318"), WORKER))
                .as("another block of its governorate")
                .doesNotContain(complaint.id());
    }

    @Test
    void theListIsNarrowedByWhatIsKnownOfTheCase() {
        CaseView complaint = about("تصفية", "33112300", "normal");
        String number = complaint.number();

        assertThat(found(
                        TaskFilter.of(Map.of(
                                "q", number, "kind", "complaint", "service", "street-lighting", "state", "with-team")),
                        WORKER))
                .contains(complaint.id());
        assertThat(found(TaskFilter.of(Map.of("q", number, "kind", "inquiry")), WORKER))
                .isEmpty();
        assertThat(found(TaskFilter.of(Map.of("q", number, "service", "road-damage")), WORKER))
                .isEmpty();
        assertThat(found(TaskFilter.of(Map.of("q", number, "state", "in-triage")), WORKER))
                .isEmpty();
        assertThat(found(TaskFilter.of(Map.of("q", number, "priority", "no-such")), WORKER))
                .isEmpty();
    }

    @Test
    void whatStandsStillIsCountedWithTheRestFromEachPageOn() {
        for (int i = 0; i < 5; i++) {
            CaseView complaint = about("عد السطور " + i, "3300" + (2100 + i), "normal");
            if (i % 2 == 0) {
                complaints.ask(complaint.id());
            }
        }
        TaskFilter waiting = TaskFilter.of(Map.of("state", "waiting-for-customer", "q", "عد السطور"));

        assertThat(pages(waiting, WORKER, 2)).hasSize(3);
        assertThat(pages(text("عد السطور"), WORKER, 1)).hasSize(2);
        assertThat(list.part(text("زرافات"), null, 1, WORKER).all()).isZero();
        assertThatThrownBy(() -> list.part(TaskFilter.ALL, null, 1, CUSTOMER)).isInstanceOf(Refusal.class);
    }

    private CaseView about(String subject, String phone, String urgency) {
        return commands.run(() -> {
            long customer = customers.register(
                    new RegisterCustomer(null, "فاطمة", null, "+973" + phone, Language.AR), Complaints.FATIMA);
            return cases.open(new OpenCase(
                    CaseKind.COMPLAINT,
                    customer,
                    subject,
                    "عمود الإنارة لا يعمل منذ ثلاثة أيام: " + subject,
                    "street-lighting",
                    "capital",
                    urgency,
                    "web",
                    Language.AR,
                    List.of(),
                    Complaints.FATIMA,
                    317,
                    null));
        });
    }

    private static TaskFilter number(CaseView complaint) {
        return text(complaint.number());
    }

    private static TaskFilter text(String text) {
        return TaskFilter.of(Map.of("q", text));
    }

    private static TaskFilter mine(String text) {
        return TaskFilter.of(Map.of("q", text, "whose", "mine"));
    }

    private List<Long> found(TaskFilter filter, SignedIn who) {
        return pages(filter, who, 50).stream().map(TaskLine::caseId).toList();
    }

    private TaskLine only(CaseView complaint, TaskFilter filter, SignedIn who) {
        return pages(filter, who, 50).stream()
                .filter(line -> line.caseId() == complaint.id())
                .findFirst()
                .orElseThrow();
    }

    private List<TaskLine> pages(TaskFilter filter, SignedIn who, int limit) {
        List<TaskLine> all = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        String after = null;
        do {
            TaskPage page = list.find(filter, after, limit, who);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(limit);
            TaskPart part = list.part(filter, after, limit, who);
            assertThat(part.page()).isEqualTo(page);
            left.add(part.left() + all.size());
            counted.add(part.all());
            all.addAll(page.lines());
            after = page.next();
        } while (after != null);
        assertThat(left).as("what is counted from each page on").containsOnly((long) all.size());
        assertThat(counted).as("what is counted of the whole").containsOnly((long) all.size());
        return all;
    }
}
