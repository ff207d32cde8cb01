package org.tawasul.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Duration YEAR = Duration.ofDays(360);

    @TempDir
    Path folder;

    static Stream<String> pages() {
        return Stream.of(page(0, 0), page(1, 1), page(1, 40), page(3, 500), page(53, 3000));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedAndNeedsNothingBesideIt(String page) {
        Document document = parsed(page);
        for (String tag : List.of("script", "link", "img", "iframe", "object", "base")) {
            assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isZero();
        }
        assertThat(page).doesNotContain("http:", "https:", "url(", "@import", "src=");
        assertThat(elements(document.getDocumentElement(), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#en", "#ar");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachLanguageIsWholeAndUnmixed(String page) {
        Document document = parsed(page);
        Element arabic = section(document, "ar");
        Element english = section(document, "en");
        assertThat(arabic.getAttribute("dir")).isEqualTo("rtl");
        assertThat(english.getAttribute("dir")).isEqualTo("ltr");
        assertThat(ownWords(arabic).replace("SHA-256", "")).doesNotContainPattern("[A-Za-z]");
        assertThat(ownWords(english)).doesNotContainPattern("\\p{IsArabic}");
        assertThat(elements(arabic, "*").size())
                .isEqualTo(elements(english, "*").size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void digitsAreLatinAndNoSentenceHasAHole(String page) {
        String text = parsed(page).getDocumentElement().getTextContent();
        assertThat(text).doesNotContainPattern("[\u0660-\u0669\u06F0-\u06F9]");
        assertThat(section(parsed(page), "ar").getTextContent()).doesNotContain("{", "}", "null", "NaN");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyChartHasATableBehindIt(String page) {
        for (String language : List.of("ar", "en")) {
            Element main = section(parsed(page), language);
            for (Element figure : elements(main, "figure")) {
                assertThat(elements((Element) figure.getParentNode(), "table")).isNotEmpty();
            }
        }
    }

    @Test
    void arabicComesFirst() {
        assertThat(elements(parsed(page(2, 10)).getDocumentElement(), "main"))
                .extracting(main -> main.getAttribute("id"))
                .containsExactly("ar", "en");
    }

    @Test
    void barsShowVolumeAndShareOfEachEntity() {
        List<EntityFigures> entities = entities(2);
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            outcomes.add(complaint("A" + i, "e0", i == 0));
        }
        outcomes.add(complaint("B", "e1", false));
        outcomes.add(complaint("C", "e1", false));
        Element english = section(parsed(page(entities, outcomes, "two")), "en");
        assertThat(widths(english, "volume")).startsWith("100.00", "25.00");
        assertThat(widths(english, "in-time")).containsExactly("87.50", "100.00");
        assertThat(widths(english, "late")).containsExactly("12.50", "0.00");
    }

    @Test
    void saysWhatIsRemarkableFirst() {
        List<CaseOutcome> outcomes =
                List.of(complaint("A", "e0", false), complaint("B", "e1", true), complaint("C", "e1", true));
        Document document = parsed(page(entities(2), outcomes, "late"));
        assertThat(lead(document, "en"))
                .isEqualTo("33.3% in time; 2 cases were late. No entity has more of them than Entity 1: 2.");
        assertThat(lead(document, "ar"))
                .isEqualTo(
                        "بلغت نسبة الالتزام بالموعد 33.3%، وتأخرت حالتان. والجهة التي لديها أكبر عدد منها هي الجهة 1، ولديها 2.");
        assertThat(lead(parsed(page(0, 0)), "en")).isEqualTo("No case came of this record.");
        assertThat(lead(parsed(page(entities(1), List.of(complaint("A", "e0", false)), "")), "ar"))
                .isEqualTo("رُدّ على الحالة الوحيدة في موعدها.");
    }

    /** A run that was broken off, or a record of what nobody answered, has no late case and has not replied to all. */
    @Test
    void saysThatAllWereInTimeOnlyWhereAllHaveAReply() {
        List<CaseOutcome> outcomes = List.of(
                complaint("A", "e0", false),
                Replays.outcome("B", "complaint", Replays.BEGIN, "e0", null, false),
                Replays.outcome("C", "inquiry", Replays.BEGIN, "e0", null, false),
                Replays.outcome("D", "suggestion", Replays.BEGIN, "e0", null, false));
        Document document = parsed(page(entities(1), outcomes, "some"));
        assertThat(lead(document, "en")).isEqualTo("Nothing is late. 1 of 3 cases got a reply (without suggestions).");
        assertThat(lead(document, "ar"))
                .isEqualTo("لا تأخير في أي حالة. عدد الحالات من دون المقترحات 3، ورُدّ على 1 منها.");
        assertThat(lead(parsed(page(entities(1), outcomes.subList(1, 4), "none")), "en"))
                .isEqualTo("2 cases were received, and none has a reply yet.");
        assertThat(lead(parsed(page(entities(1), outcomes.subList(3, 4), "suggestions")), "en"))
                .isEqualTo("1 suggestion was received, and nothing else; decided: 0.");
        assertThat(lead(parsed(page(entities(1), outcomes.subList(3, 4), "suggestions")), "ar"))
                .isEqualTo("لم تُستلم إلا مقترحات، وعددها 1، بُتّ في 0 منها.");
    }

    @Test
    void saysHowFarOurDatesLieFromThoseOfTheRecord() {
        Document document = parsed(page(2, 200));
        assertThat(section(document, "en").getTextContent())
                .contains(
                        "1,240 cases have both dates: ours falls on an earlier day in 61.0%, on the same in 12.5%, on a later one in 26.5%.",
                        "40 of them still wait for a reply; late by the record: 31, by our periods: 12.",
                        "What ended without a reply (withdrawn, not admitted or joined) is left out.");
        assertThat(section(document, "ar").getTextContent())
                .contains("40 حالة منها ما زالت تنتظر الرد؛ المتأخر بحسب السجل: 31", "ولا يدخل في ذلك ما انتهى بلا رد");
        assertThat(page(2, 10)).doesNotContain("both dates");
    }

    @Test
    void oneThatWasBrokenOffSaysSo() {
        List<CaseOutcome> outcomes = List.of(complaint("A", "e0", false));
        String partial = HtmlReport.text(Replays.report(entities(1), outcomes, true), outcomes, "partial", ZONE);
        assertThat(partial).contains("This run was broken off", "أُوقف هذا التشغيل");
        assertThat(page(entities(1), outcomes, "whole")).doesNotContain("This run was broken off");
    }

    /** Neither charts nor tables count them: the figures above do not. */
    @Test
    void whatDidNotBeginBeforeARunWasBrokenOffIsNotCounted() {
        List<CaseOutcome> outcomes = List.of(
                complaint("A", "e0", false),
                Replays.notBegun("B", "complaint", Instant.parse("2031-05-05T08:00:00Z")),
                Replays.notBegun("C", "grievance", Instant.parse("2031-05-06T08:00:00Z")));
        String page = HtmlReport.text(
                Replays.report(entities(1), outcomes.subList(0, 1), true), outcomes, "broken off", ZONE);
        assertThat(page).doesNotContain("2031");
        String english = section(parsed(page), "en").getTextContent().replaceAll("\\s", "");
        assertThat(english).contains("Complaints1100", "Grievances0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src='x' onerror=alert(1)>",
                "</style></main>&lt;&amp;",
                "\u202Eevil\u202C \u2067turned",
                "closes\u2069\u2069 what \u2068is ours",
                "\u0000\u0007\u001B[31m\uD800\uFFFF"
            })
    void whatOthersWroteStaysText(String hostile) {
        EntityFigures entity = Replays.entity("e0", hostile, hostile);
        List<CaseOutcome> outcomes = List.of(complaint("A", "e0", true), complaint("B", "e1", false));
        String page = page(List.of(entity, entities(2).get(1)), outcomes, hostile);
        Document document = parsed(page);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(page).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u001B]");
        String shown = hostile.replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
                .replaceAll("[\u0000-\u001F\uD800\uFFFF]", "\uFFFD");
        assertThat(lead(document, "en")).contains(shown);
        assertThat(elements(section(document, "en"), "h1"))
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent().strip()).isEqualTo(shown));
    }

    @Test
    void whatOthersNamedIsIsolated() {
        Document document = parsed(page(entities(2), List.of(complaint("A", "e1", true)), "a title"));
        for (String language : List.of("ar", "en")) {
            Element main = section(document, language);
            assertThat(elements(main, "bdi"))
                    .extracting(Node::getTextContent)
                    .contains("a title", language.equals("ar") ? "الجهة 1" : "Entity 1", "e1");
        }
    }

    @Test
    void writesAFileOverAnOlderOne() throws IOException {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "x".repeat(1_000_000));
        HtmlReport.write(Replays.report(List.of(), List.of(), false), List.of(), "t", ZONE, file);
        assertThat(Files.readString(file)).isEqualTo(page(List.of(), List.of(), "t"));
    }

    private static CaseOutcome complaint(String key, String entity, boolean late) {
        return Replays.outcome(key, "complaint", Replays.BEGIN, entity, Duration.ofDays(late ? 20 : 2), late);
    }

    private static List<EntityFigures> entities(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Replays.entity("e" + i, "الجهة " + i, "Entity " + i))
                .toList();
    }

    private static String page(int entities, int cases) {
        List<EntityFigures> some = entities(entities);
        return page(some, cases == 0 ? List.of() : Replays.year(some, cases, YEAR), "title");
    }

    private static String page(List<EntityFigures> entities, List<CaseOutcome> outcomes, String title) {
        return HtmlReport.text(Replays.report(entities, outcomes, false), outcomes, title, ZONE);
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    private static Element section(Document document, String language) {
        return elements(document.getDocumentElement(), "main").stream()
                .filter(main -> main.getAttribute("id").equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** Without the marks that Arabic percent signs bring along. */
    private static String lead(Document document, String language) {
        return elements(section(document, language), "p").stream()
                .filter(p -> p.getAttribute("class").equals("lead"))
                .findFirst()
                .orElseThrow()
                .getTextContent()
                .replace("\u200E", "");
    }

    private static List<String> widths(Element main, String kind) {
        return elements(main, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals(kind))
                .map(rect -> rect.getAttribute("width"))
                .toList();
    }

    private static List<Element> elements(Element under, String tag) {
        NodeList all = under.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** Without what somebody else named and without the link to the other language. */
    private static String ownWords(Node node) {
        if (node instanceof Element element && List.of("bdi", "code", "a").contains(element.getTagName())) {
            return " ";
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue() + " ";
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(ownWords(child));
        }
        return words.toString();
    }
}
