package org.tawasul.oversight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.notifications.OfficePost;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalWatch;
import org.tawasul.oversight.AppraisalsDue;
import org.tawasul.oversight.AppraiseReply;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Appraisers hear by mail, once and in working hours, that drawn replies wait, and once more before the last day. Each test has a month of its own, for the store is shared. */
@TawasulTest
class AppraisalLettersTest {
    private static final SignedIn CENTRAL = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "central", "central");
    private static final String READER = "health.quality";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReplyQuality quality;

    @Autowired
    QualityRows replies;

    @Autowired
    AppraisalLetterRows rows;

    @Autowired
    AppraisalWatch watch;

    @Autowired
    AppraisalsDue due;

    @Autowired
    AppraisalDays days;

    @Autowired
    Organisation organisation;

    @Autowired
    OfficePost post;

    @Autowired
    OneCommand one;

    @Autowired
    Outbox outbox;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void start() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void eachHearsOnceOnTheFirstWorkingMorningAndOnceMoreSevenDaysBeforeTheLastDay() {
        // 1 and 15 October 2039 are Saturdays, on which of all offices only the post's is at work.
        YearMonth month = drawn(2039, 9, 3);
        at("2039-10-01T10:00");
        assertThat(watch.round()).isEqualTo(1);
        assertThat(letters("post.quality", month)).singleElement().satisfies(letter -> assertThat(plain(letter))
                .contains("السبت 15 أكتوبر 2039"));
        at("2039-10-02T06:30");
        assertThat(watch.round()).isZero();
        at("2039-10-02T08:00");

        assertThat(watch.round()).isPositive();
        assertThat(watch.round()).isZero();
        assertThat(letters(READER, month)).singleElement().satisfies(letter -> {
            assertThat(letter.step()).isEqualTo("appraisals/2039-09/drawn/" + READER);
            assertThat(plain(letter))
                    .contains("عدد من ردود سبتمبر 2039", "تنتظر منها 3 ردود", "الأحد 16 أكتوبر 2039")
                    .contains("/ar/appraisals?month=2039-09");
        });
        assertThat(letters("central.worker2", month)).hasSize(1);
        assertThat(letters("works.quality", month))
                .as("replies of his own entity")
                .isEmpty();
        assertThat(letters("works.supervisor", month)).isEmpty();

        at("2039-10-08T10:00");
        assertThat(watch.round()).as("the post's, a day before the others'").isEqualTo(1);
        at("2039-10-09T06:30");
        assertThat(watch.round()).isZero();
        at("2039-10-09T08:00");
        assertThat(watch.round()).isPositive();
        at("2039-10-11T08:00");
        assertThat(watch.round()).isZero();
        assertThat(letters(READER, month))
                .extracting(OutboxMessage::step)
                .containsExactly("appraisals/2039-09/drawn/" + READER, "appraisals/2039-09/reminded/" + READER);
    }

    @Test
    void aReminderCountsWhatIsLeftAndIsSpareOnceAllIsScored() {
        YearMonth some = drawn(2040, 9, 3);
        at("2040-10-02T08:00");
        watch.round();
        score(some, 2);
        at("2040-10-08T08:00");
        watch.round();
        assertThat(letters(READER, some)).hasSize(2).last().satisfies(letter -> assertThat(plain(letter))
                .contains("ما زال بعض ردود سبتمبر 2040", "ينتظر منها رد واحد"));

        YearMonth all = drawn(2040, 10, 3);
        at("2040-11-04T08:00");
        watch.round();
        score(all, 3);
        at("2040-11-08T08:00");
        watch.round();
        at("2040-11-14T08:00");
        watch.round();
        assertThat(letters(READER, all)).singleElement().satisfies(letter -> assertThat(letter.step())
                .contains("drawn"));
        assertThat(letters("central.worker2", all)).hasSize(1);
    }

    @Test
    void whereNothingWaitsNobodyIsWrittenToUntilSomethingDoes() {
        at("2041-10-01T08:00");
        assertThat(watch.round()).isZero();
        YearMonth month = drawn(2041, 9, 1);
        at("2041-10-01T09:00");
        assertThat(watch.round()).as("not before the next morning").isZero();
        at("2041-10-02T08:00");
        assertThat(watch.round()).isPositive();
        assertThat(letters(READER, month)).hasSize(1);
    }

    @Test
    void whatIsLateIsTheirPagesToSayAndALateLetterNeedsNoReminder() {
        YearMonth late = drawn(2042, 1, 2);
        at("2042-02-20T09:00");
        assertThat(watch.round()).isZero();
        assertThat(letters(READER, late)).isEmpty();

        YearMonth after = drawn(2042, 2, 2);
        at("2042-03-12T09:00");
        assertThat(watch.round()).isPositive();
        at("2042-03-13T09:00");
        watch.round();
        assertThat(letters(READER, after)).hasSize(1);
    }

    @Test
    void whoHasNoAddressOrIsNoAppraiserAnyMoreGetsNoneAndTheOthersDo() {
        YearMonth month = drawn(2043, 9, 2);
        at("2043-10-01T00:30");
        watch.round();
        at("2043-10-01T08:00");
        AppraisalRounds changed = rounds(post, person -> switch (person.login()) {
            case READER -> withMail(person, null);
            case "central.worker2" -> as(person, Role.CASE_WORKER);
            case "education.quality" -> null;
            default -> person;
        });

        assertThat(changed.round()).isPositive();
        assertThat(letters(READER, month)).isEmpty();
        assertThat(letters("central.worker2", month)).isEmpty();
        assertThat(letters("education.quality", month)).isEmpty();
        assertThat(letters("central.worker1", month)).hasSize(1);
        at("2043-10-08T09:00");
        assertThat(changed.round()).isPositive();
        assertThat(letters("central.worker2", month)).isEmpty();

        YearMonth next = drawn(2043, 10, 2);
        at("2043-11-01T09:00");
        changed.round();
        assertThat(rows.known(SampledReply.number(next))).doesNotContain(READER).contains("central.worker1");
    }

    @Test
    void whatWasCutOffBetweenRowAndLetterIsWrittenInTheNextRoundAndHoldsUpNobody() {
        YearMonth month = drawn(2044, 9, 2);
        at("2044-10-02T08:00");
        AppraisalRounds failing = rounds(
                new OfficePost() {
                    @Override
                    public List<String> tell(String entity, List<Role> roles, OfficeLetter letter) {
                        return post.tell(entity, roles, letter);
                    }

                    @Override
                    public boolean tell(Person person, OfficeLetter letter) {
                        boolean told = post.tell(person, letter);
                        if (person.login().equals(READER)) {
                            throw new IllegalStateException("killed");
                        }
                        return told;
                    }
                },
                person -> person);

        assertThat(failing.round()).isPositive();
        assertThat(letters(READER, month)).isEmpty();
        assertThat(letters("central.worker1", month)).hasSize(1);

        assertThat(watch.round()).isEqualTo(1);
        assertThat(letters(READER, month)).hasSize(1);
        assertThat(letters("central.worker1", month)).hasSize(1);
    }

    @Test
    void severalNodesWriteItOnce() throws Exception {
        YearMonth month = drawn(2045, 9, 2);
        at("2045-10-02T08:00");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                rounds.add(nodes.submit(() -> rounds(post, person -> person).round()));
            }
            for (Future<Integer> round : rounds) {
                round.get();
            }
        } finally {
            nodes.shutdown();
        }
        watch.round();

        List<Person> appraisers = organisation.people(LocalDate.of(2045, 10, 2)).stream()
                .filter(person -> Appraisers.is(person.role()))
                .filter(person -> !"works".equals(person.entity()))
                .toList();
        assertThat(appraisers).hasSizeGreaterThan(20).allSatisfy(person -> assertThat(letters(person.login(), month))
                .as(person.login())
                .hasSize(1));
    }

    @Test
    void aRowMovesOnOnce() {
        int month = 209901;
        AppraisalLetterRow row =
                new AppraisalLetterRow("nobody.here", month, null, Instant.parse("2099-02-01T04:00:00Z"));
        rows.insert(row);
        Instant later = Instant.parse("2099-02-08T04:00:00Z");

        assertThat(rows.known(month)).contains("nobody.here");
        assertThat(rows.due(Instant.parse("2099-02-01T03:59:59Z"), 1000)).doesNotContain(row);
        assertThat(rows.due(Instant.parse("2099-02-01T04:00:00Z"), 1000)).contains(row);
        assertThat(rows.advance(row, row.nextAt(), later)).isEqualTo(1);
        assertThat(rows.advance(row, row.nextAt(), later)).isZero();
        AppraisalLetterRow told = new AppraisalLetterRow("nobody.here", month, row.nextAt(), later);
        assertThat(rows.due(later, 1000)).contains(told);
        assertThat(rows.advance(told, told.toldAt(), null)).isEqualTo(1);
        assertThat(rows.due(later, 1000)).doesNotContain(told);
    }

    private YearMonth drawn(int year, int of, int count) {
        YearMonth month = YearMonth.of(year, of);
        CaseView about = beans.createBean(Complaints.class).aboutStreetLighting();
        for (int i = 0; i < count; i++) {
            replies.insertReply(new SampledReply(
                    ids.next(),
                    about.id(),
                    "works",
                    "works.worker1",
                    SampledReply.number(month),
                    1000 + i,
                    Instant.EPOCH));
        }
        return month;
    }

    private void score(YearMonth month, int count) {
        quality.waiting(month, "works", CENTRAL).stream()
                .limit(count)
                .forEach(one -> quality.appraise(new AppraiseReply(one.reply(), 4, 4, 4, true), CENTRAL));
    }

    private void at(String local) {
        clock.moveTo(java.time.LocalDateTime.parse(local).atZone(clock.zone()).toInstant());
    }

    private List<OutboxMessage> letters(String login, YearMonth month) {
        return outbox.toStaff(login).stream()
                .filter(message -> message.step().startsWith("appraisals/" + month + "/"))
                .toList();
    }

    private static String plain(OutboxMessage letter) {
        return letter.body().replaceAll("[\u2066-\u2069\u200e\u200f]", "");
    }

    /** As another node would, or with people who have changed. */
    private AppraisalRounds rounds(OfficePost by, UnaryOperator<@Nullable Person> changed) {
        return new AppraisalRounds(one, rows, new AppraisalLetters(by, days), due, days, changed(changed), clock);
    }

    private Organisation changed(UnaryOperator<@Nullable Person> change) {
        ProxyFactory changed = new ProxyFactory(organisation);
        changed.setInterfaces(Organisation.class);
        changed.addAdvice((MethodInterceptor) call -> {
            Object found = call.proceed();
            return switch (call.getMethod().getName()) {
                case "person" -> ((Optional<?>) found).map(person -> change.apply((Person) person));
                case "people" ->
                    ((List<?>) found)
                            .stream()
                                    .map(person -> change.apply((Person) person))
                                    .filter(person -> person != null)
                                    .toList();
                default -> found;
            };
        });
        return (Organisation) changed.getProxy();
    }

    private static Person withMail(Person person, @Nullable String mail) {
        return new Person(
                person.login(), person.name(), person.role(), person.entity(), person.team(), mail, person.language());
    }

    private static Person as(Person person, Role role) {
        return new Person(
                person.login(), person.name(), role, person.entity(), person.team(), person.mail(), person.language());
    }
}
