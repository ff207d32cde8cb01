package org.tawasul.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseCuts.Within;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.customers.Preferences;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SetPreferences;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Cuts.Line;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Each cut counts the same cases, and each of its numbers is as many as the cases that it opens. The store is shared. */
@TawasulTest
class CutsTest {
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Cuts cuts;

    @Autowired
    CasesBehind behind;

    @Autowired
    Intake intake;

    @Autowired
    Overviews overviews;

    @Autowired
    MovableClock clock;

    private Span span;

    @BeforeEach
    void someDays() {
        clock.moveTo(MovableClock.START);
        Complaints complaints = beans.createBean(Complaints.class);
        complaints.aboutStreetLighting();
        CaseView answered = complaints.aboutStreetLighting();
        clock.moveBy(Duration.ofDays(2));
        complaints.reply(answered.id(), Complaints.GOOD_REPLY);
        span = Span.until(clock.today());
        // Other tests of this store gave cases to somebody later than that.
        clock.moveBy(Duration.ofDays(200));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void everyCutCountsTheSameCases() {
        Overview overview = overviews.of(span, "works", AUDITOR);
        for (Cut cut : Cut.values()) {
            List<Line> lines = cuts.by(cut, span, "works", AUDITOR);
            assertThat(lines.stream().mapToLong(Line::received).sum())
                    .as(cut.code())
                    .isEqualTo(overview.total().counted().received());
            assertThat(lines.stream().mapToLong(Line::open).sum())
                    .as(cut.code())
                    .isEqualTo(overview.total().counted().open());
            assertThat(lines.stream().mapToLong(Line::replied).sum())
                    .as(cut.code())
                    .isEqualTo(overview.total().counted().replied());
        }
    }

    @Test
    void everyNumberIsAsManyAsTheCasesThatItOpens() {
        for (Cut cut : Cut.values()) {
            for (Line line : cuts.by(cut, span, "works", MANAGEMENT)) {
                Within within = new Within(cut, line.value() == null ? CaseLists.NOBODY : line.value());
                assertThat(behindOf("received", within))
                        .as(within + " received")
                        .hasSize((int) line.received());
                assertThat(behindOf("open", within)).as(within + " open").hasSize((int) line.open());
                assertThat(behindOf("late", within)).as(within + " late").hasSize((int) line.late());
                assertThat(behindOf("replied", within)).as(within + " replied").hasSize((int) line.replied());
            }
        }
    }

    /** Its customer reads Arabic. */
    @Test
    void aCaseIsCountedInItsOwnLanguage() {
        clock.moveTo(MovableClock.START);
        long arabic = received("ar");
        long english = received("en");
        String login = "customer." + UUID.randomUUID();
        Actor who = new Actor(login, Role.CUSTOMER.code(), null, null);
        intake.prefer(new SetPreferences(login, Preferences.UNSAID, Language.AR), who);

        String number = intake.submit(inEnglish(login), who).number();

        clock.moveBy(Duration.ofDays(200));
        assertThat(received("en")).isEqualTo(english + 1);
        assertThat(received("ar")).isEqualTo(arabic);
        assertThat(behindOf("received", new Within(Cut.LANGUAGE, "en")))
                .contains(number)
                .hasSize((int) received("en"));
        assertThat(behindOf("received", new Within(Cut.LANGUAGE, "ar"))).doesNotContain(number);
    }

    private long received(String language) {
        return cuts.by(Cut.LANGUAGE, span, null, MANAGEMENT).stream()
                .filter(line -> language.equals(line.value()))
                .mapToLong(Line::received)
                .sum();
    }

    private static SubmitCase inEnglish(String login) {
        return new SubmitCase(
                CaseKind.COMPLAINT,
                "Lamp post",
                "The lamp post at our corner is dark",
                "street-lighting",
                "capital",
                "normal",
                "web",
                login,
                null,
                null,
                null,
                Language.AR,
                List.of(),
                null,
                null,
                null,
                false);
    }

    @Test
    void halfOfTheRepliesTookNoLongerThanNineOfTen() {
        Cuts.Spread spread = cuts.spread(span, "works", MANAGEMENT);

        assertThat(spread.half()).isNotNull().isNotNegative();
        assertThat(spread.nineOfTen()).isNotNull().isGreaterThanOrEqualTo(spread.half());
        assertThat(cuts.by(Cut.SERVICE, span, null, MANAGEMENT))
                .filteredOn(line -> "street-lighting".equals(line.value()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.spread().half()).isNotNull();
                    assertThat(line.meanReplyDays()).isNotNull();
                });
    }

    @Test
    void withoutAReplyNothingIsMeasured() {
        Span before =
                new Span(span.from().minusYears(3), span.from().minusYears(3).plusDays(3));

        assertThat(cuts.spread(before, "health", AUDITOR).half()).isNull();
        assertThat(cuts.spread(before, "health", AUDITOR).nineOfTen()).isNull();
    }

    @Test
    void nobodySeesWhatIsNotHis() {
        assertThatThrownBy(() -> cuts.by(Cut.SERVICE, span, null, WORKER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cuts.by(Cut.SERVICE, span, "health", MANAGEMENT))
                .isInstanceOf(Refusal.class);
        assertThat(cuts.by(Cut.ENTITY, span, null, MANAGEMENT))
                .extracting(Line::value)
                .containsOnly("works");
    }

    private List<String> behindOf(String figure, Within within) {
        List<String> numbers = new ArrayList<>();
        @Nullable String after = null;
        do {
            CaseLists.Page page = behind.open(figure, span, null, within, after, 100, MANAGEMENT);
            page.lines().forEach(line -> numbers.add(line.number()));
            after = page.next();
        } while (after != null);
        return numbers;
    }
}
