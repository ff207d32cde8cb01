package org.tawasul.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Cuts.Line;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** Reports are as the pages that count the same, and open to whom they are for. The store is shared. */
@TawasulTest
class MonthlyReportsTest {
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
    private static final SignedIn SUPERVISOR = new SignedIn("works.supervisor", Role.SUPERVISOR, "works", null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MonthlyReports reports;

    @Autowired
    Papers papers;

    @Autowired
    Overviews overviews;

    @Autowired
    CasesBehind behind;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private YearMonth month;

    @BeforeEach
    void aMonthWithAReply() {
        clock.moveTo(MovableClock.START);
        Complaints complaints = beans.createBean(Complaints.class);
        complaints.aboutStreetLighting();
        CaseView answered = complaints.aboutStreetLighting();
        clock.moveBy(Duration.ofHours(30));
        complaints.reply(answered.id(), Complaints.GOOD_REPLY);
        month = YearMonth.from(clock.today());
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void theReportSaysWhatTheOverviewSaysAndWhatIsListed() {
        MonthReport report = reports.of(month, "works", AUDITOR);
        Span span = new Span(month.atDay(1), month.atEndOfMonth());
        Overview overview = overviews.of(span, "works", AUDITOR);

        assertThat(report.over()).isFalse();
        assertThat(report.countedAt()).isEqualTo(clock.now());
        assertThat(report.now().total().counted()).isEqualTo(overview.total().counted());
        assertThat(report.now().honest().replied())
                .isEqualTo(overview.total().counted().replied());
        assertThat(report.now().spread().half()).isNotNull();
        for (List<Line> cut : List.of(report.kinds(), report.channels(), report.levels())) {
            assertThat(cut.stream().mapToLong(Line::received).sum())
                    .isEqualTo(overview.total().counted().received());
        }
        assertThat(report.entities()).isEmpty();
        assertThat(behind.open("accepted", span, "works", null, 100, AUDITOR).lines())
                .hasSize((int) report.now().decided().accepted());
    }

    @Test
    void theCountryIsAsMuchAsItsEntities() {
        MonthReport report = reports.of(month, null, LEADER);

        assertThat(report.entities().stream()
                        .mapToLong(one -> one.row().counted().received())
                        .sum())
                .isEqualTo(report.now().total().counted().received());
        assertThat(report.entities())
                .filteredOn(one -> "works".equals(one.row().entity()))
                .singleElement()
                .satisfies(one -> assertThat(one.honest())
                        .extracting(HonestShare::replied)
                        .isEqualTo(one.row().counted().replied()));
    }

    @Test
    void aMonthThatIsOverStandsBesideTheOneAfterIt() {
        clock.moveBy(Duration.ofDays(31));

        MonthReport next = reports.of(month.plusMonths(1), "works", SUPERVISOR);

        assertThat(next.before()).isNotNull();
        assertThat(next.before().month()).isEqualTo(month);
        assertThat(next.before().total().counted().replied()).isPositive();
        assertThat(reports.of(month, "works", SUPERVISOR).over()).isTrue();
        assertThat(reports.months(SUPERVISOR)).contains(month, month.plusMonths(1));
    }

    @Test
    void beforeTheFirstCaseThereIsASentenceAndNothingToCompareWith() {
        MonthReport report = reports.of(YearMonth.of(2001, 2), null, LEADER);

        assertThat(report.isBeforeTheFirst()).isTrue();
        assertThat(report.before()).isNull();
        assertThat(report.yearAgo()).isNull();
        assertThat(papers.of(report, Language.AR, ReportReader.ANYBODY).lead().get(0))
                .startsWith("لا حالات في هذا الشهر");
        // Nothing is counted for whoever opens such months one after the other.
        refused("report-before-first", () -> reports.ask(YearMonth.of(2001, 2), null, LEADER));
    }

    @Test
    void eachReadsWhatIsHis() {
        assertThat(reports.of(month, "works", SUPERVISOR).entity()).isEqualTo("works");
        assertThat(reports.of(month, "works", MANAGEMENT).entity()).isEqualTo("works");
        refused("not-allowed", () -> reports.of(month, null, SUPERVISOR));
        refused("not-allowed", () -> reports.of(month, "health", MANAGEMENT));
        refused("not-allowed", () -> reports.of(month, "works", QUALITY));
        refused("not-allowed", () -> reports.months(WORKER));
        refused("report-month-ahead", () -> reports.of(month.plusMonths(1), null, LEADER));
        refused("report-entity-unknown", () -> reports.of(month, "atlantis", LEADER));
        assertThat(reports.reader(LEADER)).isEqualTo(new ReportReader(true, false));
        assertThat(reports.reader(SUPERVISOR)).isEqualTo(new ReportReader(false, true));
        assertThat(reports.reader(MANAGEMENT)).isEqualTo(new ReportReader(true, true));
    }

    @Test
    void thePageIsReadInBothLanguagesAndPrinted() {
        PageVisitor auditor = PageVisitor.at(port).signIn("auditor.layla");

        Seen list = auditor.get("/ar/reports");
        Seen arabic = auditor.get("/ar/reports/" + month);
        Seen english = auditor.get("/en/reports/" + month + "/works");
        Seen pdf = auditor.get("/ar/reports/" + month + "/report.pdf");

        assertThat(list.body()).contains("/ar/reports/" + month);
        assertThat(arabic.words())
                .contains("الرد في الوقت المحدد", "لم ينته هذا الشهر بعد", "من الحالات المردود عليها في الشهر");
        assertThat(arabic.body()).contains("/ar/overview/cases?figure=received&amp;from=" + month + "-01");
        assertThat(english.words()).contains("Report of March 2026", "Half of the replies within");
        assertThat(Jsoup.parse(english.body()).select(".report-table td"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.select("bdi.figure")).hasSize(1));
        Seen register = auditor.get("/en/improvements?moved=requested&month=" + month + "&entity=works");
        assertThat(register.words()).contains("Those that were requested in March 2026.");
        assertThat(auditor.get("/ar/improvements?moved=closed&month=" + month).words())
                .contains("ما أُنجز في مارس 2026.");
        assertThat(auditor.get("/ar/improvements?moved=closed&month=2026-13").status())
                .isEqualTo(200);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body().getBytes(StandardCharsets.UTF_8)).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.cacheControl()).contains("no-store");
    }

    @Test
    void addressesThatNameNothingAreAnsweredByASentence() {
        PageVisitor auditor = PageVisitor.at(port).signIn("auditor.layla");

        Map.of(
                        "/en/reports/2026-13",
                        "This address names no month.",
                        "/en/reports/soon",
                        "This address names no month.",
                        "/en/reports/2199-01",
                        "There is no report of a month that is still to come.",
                        "/en/reports/" + month + "/Atlantis!",
                        "There is no entity of this code.")
                .forEach((path, sentence) -> {
                    Seen seen = auditor.get(path);
                    assertThat(seen.status()).as(path).isEqualTo(404);
                    assertThat(seen.words()).as(path).contains(sentence);
                });
        Seen leader = PageVisitor.at(port).signIn("leadership.noora").get("/en/reports/" + month);
        assertThat(leader.status()).isEqualTo(200);
        assertThat(leader.body()).doesNotContain("/en/cases/").doesNotContain("/en/recurring/");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
