package org.tawasul.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawasul.reports.SampleReports.MONTH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Chapter;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.reports.SampleReports;
import org.tawasul.shared.Language;

/** What stands on a report, in both languages, on the page, on paper and as data. */
class PapersTest {
    private final Papers papers =
            new WrittenPapers(SampleReports.organisation(), ZoneId.of("Asia/Bahrain"), "https://tawasul.example");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasItsDefinitionAndAWayToItsCases(Language language) {
        Paper paper = papers.of(SampleReports.report(40), language, ReportReader.ANYBODY);

        assertThat(paper.chapters())
                .extracting(Chapter::code)
                .containsExactly(
                        "volumes", "in-time", "ratings", "quality", "escalations", "themes", "plans", "suggestions");
        for (Table table : tables(paper)) {
            assertThat(table.about().isEmpty())
                    .as(table.caption())
                    .isEqualTo(table.lines().stream()
                            .anyMatch(line -> !line.definition().isEmpty()));
            table.lines().forEach(line -> assertThat(line.cells())
                    .hasSize(table.heads().size() - 1));
        }
        assertThat(figure(paper, "volumes", 0).path())
                .isEqualTo("/overview/cases?figure=received&from=2026-10-01&to=2026-10-31");
        assertThat(paths(paper))
                .contains(
                        "/overview/cases?figure=received&from=2026-09-01&to=2026-09-30",
                        "/overview/cases?figure=received&from=2026-10-01&to=2026-10-31&by=service&value=service-0",
                        "/overview/cases?figure=received&from=2026-10-01&to=2026-10-31&by=level&value=1",
                        "/overview/cases?figure=explained&from=2026-10-01&to=2026-10-31&entity=entity-3",
                        "/overview/cases?figure=rated&from=2026-10-01&to=2026-10-31",
                        "/overview/cases?figure=theme-11&from=2026-10-01&to=2026-10-31",
                        "/overview/cases?figure=accepted&from=2026-10-01&to=2026-10-31",
                        "/recurring/77",
                        "/recurring?month=2026-10",
                        "/honesty?month=2026-10",
                        "/improvements?moved=requested&month=2026-10",
                        "/improvements?moved=closed&month=2026-09",
                        "/improvements?state=under-way",
                        "/improvements/2026-0017",
                        "/reports/2026-10/entity-3");
    }

    @Test
    void whatReviewersFoundAndCustomersGaveOpensWhatItIsOf() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, ReportReader.ANYBODY);

        assertThat(tables(paper))
                .filteredOn(table -> table.heads().contains("Customers’ mean (of 5)"))
                .flatExtracting(Table::lines)
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.cells().subList(0, line.cells().size() - 1))
                            .extracting(Cell::path)
                            .allMatch(path -> path != null && path.startsWith("/honesty?month=2026-10&entity="));
                    assertThat(line.cells().get(line.cells().size() - 1).path())
                            .startsWith("/overview/cases?figure=rated&from=2026-10-01&to=2026-10-31&entity=");
                });
    }

    /** What stays high is held against a share and not against its own past. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void flagsAreDefinedByAllThatTheyAreHeldAgainst(Language language) {
        List<String> against =
                language == Language.AR ? List.of("ماضيه", "حصة منطقته أو جهته") : List.of("its own past", "entity");
        Paper paper = papers.of(SampleReports.report(3), language, ReportReader.ANYBODY);

        assertThat(tables(paper)).extracting(Table::about).anySatisfy(about -> assertThat(about)
                .contains(against));
        assertThat(tables(paper))
                .flatExtracting(Table::lines)
                .extracting(Line::definition)
                .anySatisfy(definition -> assertThat(definition).contains(against));
    }

    @Test
    void ratingsStandWithTheirNumberAndTheirInterval() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, ReportReader.ANYBODY);

        assertThat(tables(paper))
                .filteredOn(table -> table.heads().contains("Customers’ mean (of 5)"))
                .flatExtracting(Table::lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                line.cells().get(line.cells().size() - 1).small())
                        .contains("55 ratings", "between 4.10 and 4.60"));
        assertThat(tables(paper))
                .filteredOn(table -> table.heads().contains("Rating (of 5)"))
                .flatExtracting(Table::lines)
                .extracting(line -> line.cells().get(line.cells().size() - 1).small())
                .filteredOn(small -> small.contains("rating"))
                .isNotEmpty()
                .allSatisfy(small -> assertThat(small).contains("between"));
    }

    /** 21 days after the last of October, in Bahrain: three hours before they are over in Greenwich. */
    @Test
    void aMonthIsRipeWhenTheDayBeginsInBahrain() {
        assertThat(raisedBeside(Instant.parse("2026-11-20T20:59:59Z"))).contains("not compared until three weeks");
        assertThat(raisedBeside(Instant.parse("2026-11-20T21:00:00Z")))
                .doesNotContain("not compared until three weeks");
    }

    private String raisedBeside(Instant counted) {
        MonthReport report = SampleReports.countedAt(counted, SampleReports.report(3));
        return row(papers.of(report, Language.EN, ReportReader.ANYBODY), "escalations", 0)
                .cells()
                .get(1)
                .small();
    }

    @Test
    void whetherPeriodsWereKeptIsAFigureWithItsDefinition() throws IOException {
        MonthReport report = SampleReports.report(3);
        List<Line> kept = tables(papers.of(report, Language.EN, ReportReader.ANYBODY)).stream()
                .filter(table -> table.caption().equals("Were periods really kept?"))
                .findFirst()
                .orElseThrow()
                .lines();

        assertThat(kept).extracting(line -> line.cells().get(0).text()).containsExactly("60", "91.7%");
        assertThat(kept)
                .extracting(line -> line.cells().get(0).small())
                .containsExactly("374 drawn of 13,950 replies", "between 82% and 96%");
        assertThat(kept).extracting(Line::definition).doesNotContain("");
        JsonNode json = new ObjectMapper().readTree(papers.json(report));
        assertThat(json.at("/kept/lookedAt").asInt()).isEqualTo(60);
        assertThat(json.at("/kept/between/0").asDouble()).isEqualTo(82);
        assertThat(json.at("/entities/0/ratingBetween").isArray()).isTrue();
    }

    @Test
    void aNumberOpensNothingThatIsNotAsMuch() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, ReportReader.ANYBODY);

        assertThat(row(paper, "themes", 0).cells().get(0).path()).isEqualTo("/recurring?month=2026-10");
        assertThat(paths(paper)).doesNotContain("/recurring", "/improvements");
    }

    @Test
    void aThemesCasesAreCountedBesideAllThatWasSaid() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, ReportReader.ANYBODY);
        List<Line> themes = tables(paper).stream()
                .filter(table -> table.heads().contains("Cases among it"))
                .findFirst()
                .orElseThrow()
                .lines();

        assertThat(themes.get(0).cells().subList(1, 3)).extracting(Cell::text).containsExactly("420", "388");
        assertThat(themes.get(0).cells().get(1).path()).isNull();
        assertThat(themes.get(0).cells().get(2).path()).contains("figure=theme-11");
        assertThat(themes.get(1).cells()).extracting(Cell::path).containsOnlyNulls();
    }

    @Test
    void whoSeesNoCasesIsLedToNone() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, new ReportReader(false, false));

        assertThat(paths(paper)).noneMatch(path -> path.startsWith("/overview") || path.startsWith("/recurring"));
        assertThat(paths(paper)).contains("/reports/2026-10/entity-1", "/improvements/2026-0017");
    }

    @Test
    void anEffectThatMayBeMoreSaysSoInWordsAndWithoutASign() {
        assertThat(measured(Language.EN, -20, -45, 2)).startsWith("between 45% more and 2% fewer");
        assertThat(measured(Language.AR, -20, -45, 2)).startsWith("بين 45% أكثر و2% أقل");
        assertThat(measured(Language.EN, -20, -45, -2)).isEqualTo("between 2% and 45% more");
        assertThat(measured(Language.AR, -20, -45, -2)).isEqualTo("بين 2% و45% أكثر");
        assertThat(measured(Language.AR, 61, 50, 70)).isEqualTo("بين 50% و70% أقل");
    }

    private String measured(Language language, int fewer, int least, int most) {
        MonthReport report = SampleReports.measured(new MeasuredEffect.Figure(fewer, least, most));
        return tables(papers.of(report, language, ReportReader.ANYBODY)).stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> "/improvements/2026-0017".equals(line.name().path()))
                .map(line -> line.cells().get(2).small())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureStandsBesideOthersAndSaysHowSurelyItDiffers() {
        Paper paper = papers.of(SampleReports.report(3), Language.EN, ReportReader.ANYBODY);
        Line received = tables(paper).get(0).lines().get(0);

        assertThat(received.cells()).extracting(Cell::text).containsExactly("14,212", "9,120", "–");
        assertThat(received.cells()).extracting(Cell::small).containsExactly("", "higher this month", "nothing stored");
        assertThat(words(paper)).contains("between 50% and 70% fewer", "61% fewer", "70% fewer", "too little to say");
    }

    @Test
    void withTheFirstMonthOnlyWhatCameInIsCompared() {
        MonthReport report = SampleReports.report(0);
        MonthNumbers first = SampleReports.first(MONTH.minusMonths(1), 10, 4_600, 2_100);
        Paper paper = papers.of(SampleReports.beside(report, first, true), Language.EN, ReportReader.ANYBODY);

        assertThat(small(paper, "volumes", 0)).isEqualTo("not distinguishable");
        assertThat(small(paper, "volumes", 1)).isEqualTo("first month of the system, so not compared");
        assertThat(small(paper, "in-time", 0)).isEqualTo("first month of the system, so not compared");
        assertThat(small(paper, "suggestions", 0)).isNotEqualTo("first month of the system, so not compared");
    }

    @Test
    void whatHadNoTimeToBeRaisedIsNotCompared() {
        MonthReport report = SampleReports.report(0);
        MonthNumbers then = SampleReports.numbers(MONTH.minusMonths(1), 9_120, 9_011);

        Paper running = papers.of(SampleReports.beside(report, then, false), Language.EN, ReportReader.ANYBODY);
        Paper over = papers.of(SampleReports.beside(report, then, true), Language.EN, ReportReader.ANYBODY);

        Paper fresh = papers.of(
                SampleReports.countedAt(
                        Instant.parse("2026-11-02T05:00:00Z"), SampleReports.beside(report, then, true)),
                Language.EN,
                ReportReader.ANYBODY);

        String notYet = "not compared until three weeks after the month";
        assertThat(small(running, "escalations", 0)).isEqualTo(notYet);
        assertThat(small(running, "escalations", 1)).isEqualTo(notYet);
        assertThat(small(fresh, "escalations", 0)).isEqualTo(notYet);
        assertThat(small(over, "escalations", 0)).isEqualTo("higher this month");
    }

    @Test
    void aMonthWithoutAnythingSaysSo() {
        assertThat(lead(SampleReports.empty(null))).startsWith("No case has been received in this system yet.");
        assertThat(lead(SampleReports.empty(YearMonth.of(2026, 11))))
                .startsWith(
                        "There are no cases in this month: the first case in this system was received in November 2026.");
        assertThat(lead(SampleReports.empty(YearMonth.of(2026, 9))))
                .startsWith("In this month no case was received, no reply was sent and no rating was given.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsPrintedIsTaggedAndInItsLanguageWithItsOwnLetters(Language language) throws IOException {
        byte[] pdf = papers.pdf(papers.of(SampleReports.report(60), language, ReportReader.ANYBODY));
        keep("report-" + language.tag() + ".pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = plain(new PDFTextStripper().getText(document));

            assertThat(document.getNumberOfPages()).isBetween(5, 14);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .contains(language == Language.AR ? "تقرير أكتوبر 2026" : "Report of October 2026");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(8);
            assertThat(text).contains("14,212", "2026-0017", "1 / " + document.getNumberOfPages());
            assertThat(text)
                    .contains(
                            language == Language.AR
                                    ? List.of("الرد في الوقت المحدد", "أكثر الموضوعات ورودا", "عمود إنارة مطفأ")
                                    : List.of("Received and replied to", "Half of the replies within"));
            assertThat(count(text, language == Language.AR ? "دون ما قد يُفسَّر" : "Without what"))
                    .as("heads of the table of entities, once on each of its pages")
                    .isGreaterThan(1);
            document.getPages()
                    .forEach(page -> page.getResources().getFontNames().forEach(name -> assertThat(
                                    embedded(page.getResources(), name))
                            .isTrue()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileIsWellFormedAndWhatPeopleWroteStaysText(Language language) throws IOException {
        String html = papers.html(papers.of(SampleReports.report(3), language, ReportReader.ANYBODY));
        keep("report-" + language.tag() + ".html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Document page = Jsoup.parse(html);

        assertThat(page.select("html").attr("dir")).isEqualTo(language == Language.AR ? "rtl" : "ltr");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).contains("<script>alert('x')</script> & \"اقتباس\"");
        assertThat(html).doesNotContain("\u0007");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(path -> path.startsWith("https://tawasul.example/" + language.tag() + "/"));
        if (language == Language.AR) {
            assertThat(page.text().replace(SampleReports.HOSTILE, "").replaceAll("<script>.*?</script>|alert", ""))
                    .doesNotContainPattern("[A-Za-z]{2,}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatOthersWroteAndCodesSayInWhichLanguageTheyAre(Language language) {
        Papers unnamed =
                new WrittenPapers(SampleReports.nameless(), ZoneId.of("Asia/Bahrain"), "https://tawasul.example");
        Document page = Jsoup.parse(unnamed.html(unnamed.of(SampleReports.report(3), language, ReportReader.ANYBODY)));

        Element theme = page.select("bdi:containsOwn(عمود إنارة مطفأ)").first();
        assertThat(theme).isNotNull();
        assertThat(theme.attr("lang") + theme.attr("dir") + theme.attr("translate"))
                .isEqualTo("arrtlno");
        assertThat(page.select("bdi:containsOwn(service-0)").attr("lang")).isEqualTo("en");
        assertThat(page.select("bdi:containsOwn(entity-1)").attr("dir")).isEqualTo("ltr");
        page.select("[lang=en]:not(html)").remove();
        if (language == Language.AR) {
            assertThat(page.body().text().replaceAll("<script>.*?</script>|alert", ""))
                    .doesNotContainPattern("[A-Za-z]{2,}");
        }
    }

    @Test
    void theDataAreTheFigures() throws IOException {
        JsonNode data = new ObjectMapper().readTree(papers.json(SampleReports.report(2)));

        assertThat(data.path("month").asText()).isEqualTo("2026-10");
        assertThat(data.path("now").path("received").asLong()).isEqualTo(14_212);
        assertThat(data.path("now").path("inTimePercent").asDouble()).isEqualTo(99.0);
        assertThat(data.path("yearAgo").isNull()).isTrue();
        assertThat(data.path("entities")).hasSize(2);
        assertThat(data.path("effects").get(0).path("measuredLeast").asInt()).isEqualTo(50);
        JsonNode flag = data.path("flags").get(0);
        assertThat(List.of("since", "until", "foundOn"))
                .extracting(day -> flag.path(day).asText())
                .containsExactly("2026-10-03", "2026-10-11", "2026-10-12");
    }

    private String lead(MonthReport report) {
        return String.join(
                " ", papers.of(report, Language.EN, ReportReader.ANYBODY).lead());
    }

    private static boolean embedded(
            org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return Objects.requireNonNull(resources.getFont(name)).isEmbedded();
        } catch (IOException e) {
            return false;
        }
    }

    /** Letters as they are typed: on paper each has the shape of its place. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u064B-\u065F]", "");
    }

    private static int count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(plain(words)), -1).length - 1;
    }

    private static List<Table> tables(Paper paper) {
        return paper.chapters().stream()
                .flatMap(chapter -> chapter.tables().stream())
                .toList();
    }

    private static Cell figure(Paper paper, String chapter, int line) {
        return row(paper, chapter, line).cells().get(0);
    }

    /** What is said of the month before. */
    private static String small(Paper paper, String chapter, int line) {
        return row(paper, chapter, line).cells().get(1).small();
    }

    private static Line row(Paper paper, String chapter, int line) {
        return paper.chapters().stream()
                .filter(one -> one.code().equals(chapter))
                .findFirst()
                .orElseThrow()
                .tables()
                .get(0)
                .lines()
                .get(line);
    }

    private static List<String> paths(Paper paper) {
        List<String> paths = new ArrayList<>();
        for (Table table : tables(paper)) {
            for (Line line : table.lines()) {
                paths.add(line.name().path());
                line.cells().forEach(cell -> paths.add(cell.path()));
            }
        }
        paths.removeIf(Objects::isNull);
        return paths;
    }

    private static String words(Paper paper) {
        StringBuilder words = new StringBuilder();
        tables(paper)
                .forEach(table -> table.lines().forEach(line -> line.cells().forEach(cell -> words.append(cell.text())
                        .append(' ')
                        .append(cell.small())
                        .append(' '))));
        return words.toString();
    }

    /** To be looked at. */
    private static void keep(String name, byte[] content) throws IOException {
        Path folder = Path.of("target/reports-looked-at");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), content);
    }
}
