package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Papers;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** Who reads the report of a month, and where its figures lead. */
public class MonthlyReportSteps {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*/overview/cases[^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("href=\"([^\"]*/overview/cases\\?figure=received[^\"]*)\"");
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);

    private final Story story;
    private final MovableClock clock;
    private final MonthlyReports reports;
    private final Papers papers;
    private final int port;
    private @Nullable PageVisitor visitor;
    private Seen seen = new Seen(0, null, "");
    private String printed = "";

    public MonthlyReportSteps(
            Story story, MovableClock clock, MonthlyReports reports, Papers papers, Environment environment) {
        this.story = story;
        this.clock = clock;
        this.reports = reports;
        this.papers = papers;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("يفتح {string} تقرير هذا الشهر لجهة {string}")
    public void opensInArabic(String who, String entity) {
        opens(who, "/ar/reports/" + month() + "/" + entity);
    }

    @When("يفتح {string} تقرير هذا الشهر لجميع الجهات")
    public void opensTheCountry(String who) {
        opens(who, "/ar/reports/" + month());
    }

    @When("{string} opens this month's report of {string}")
    public void opensInEnglish(String who, String entity) {
        opens(who, "/en/reports/" + month() + "/" + entity);
    }

    @When("{string} opens the report of next year")
    public void opensWhatIsToCome(String who) {
        opens(who, "/en/reports/" + month().plusYears(1));
    }

    @Then("يقرأ أبواب التقرير كلها ولكل رقم تعريفه")
    public void readsAllOfIt() {
        assertThat(seen.words())
                .contains(
                        "الأعداد",
                        "الرد في الوقت المحدد",
                        "تقييم العملاء",
                        "جودة الردود",
                        "التصعيد",
                        "ما يتكرر",
                        "خطط التطوير وأثرها",
                        "المقترحات",
                        "الشكاوى والاستفسارات والتظلمات التي استُلمت في الشهر",
                        "من الحالات المردود عليها في الشهر، نسبة ما لم تتجاوز مدته قط");
    }

    @Then("لا يُفتح له تقرير جهة {string} ولا تقرير جميع الجهات")
    public void readsNothingElse(String other) {
        PageVisitor one = Objects.requireNonNull(visitor);
        assertThat(one.get("/ar/reports/" + month() + "/" + other).status()).isEqualTo(403);
        assertThat(one.get("/ar/reports/" + month()).status()).isEqualTo(403);
        assertThat(one.get("/ar/reports/" + month() + "/report.pdf").status()).isEqualTo(403);
    }

    @Then("لا يقود رقم إلى حالة")
    public void leadsToNoCase() {
        assertThat(seen.status()).isEqualTo(200);
        Matcher number = NUMBER.matcher(seen.body());
        assertThat(number.find()).as(seen.words()).isTrue();
        String path = number.group(1).replace("&amp;", "&");
        assertThat(PageVisitor.at(port).signIn("auditor.layla").get(path).body())
                .contains("/ar/cases/");
        Seen list = Objects.requireNonNull(visitor).get(path);
        assertThat(list.status()).as(list.words()).isEqualTo(200);
        assertThat(list.body()).contains("<bdi>").doesNotContain("/ar/cases/");
    }

    @Then("يقود اسم كل جهة إلى تقريرها")
    public void leadsToEntities() {
        assertThat(seen.body()).contains("/ar/reports/" + month() + "/works");
    }

    @When("ينزّل {string} نسخة الطباعة لهذا الشهر")
    public void downloads(String who) throws IOException {
        Seen file = PageVisitor.at(port).signIn(who).get("/ar/reports/" + month() + "/report.pdf");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-");
        // A page's visitor reads text: the same paper is read from where it is made.
        byte[] pdf = papers.pdf(papers.of(reports.of(month(), null, AUDITOR), Language.AR, reports.reader(AUDITOR)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            printed = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @Then("في النسخة {string} وساعة حسابها وأرقام صفحاتها")
    public void isPrinted(String words) {
        assertThat(printed).contains(words, "الساعة", "1 / ");
    }

    @Then("the figure {string} says {string} and opens Fatima's case")
    public void opensHerCase(String figure, String definition) {
        assertThat(seen.words()).contains(definition);
        String path = "/en/overview/cases?figure=" + figure + "&from=" + month() + "-01&to=" + month().atEndOfMonth()
                + "&entity=works";
        assertThat(seen.body()).contains(path.replace("&", "&amp;"));
        PageVisitor one = Objects.requireNonNull(visitor);
        String next = path;
        boolean found = false;
        while (next != null && !found) {
            Seen list = one.get(next);
            found = list.body().contains(story.number());
            Matcher more = NEXT.matcher(list.body());
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        assertThat(found).isTrue();
    }

    @Then("a sentence says {string}")
    public void isToldInASentence(String sentence) {
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.words()).contains(sentence);
    }

    private void opens(String who, String path) {
        PageVisitor one = PageVisitor.at(port).signIn(who);
        visitor = one;
        seen = one.get(path);
    }

    private YearMonth month() {
        return YearMonth.from(clock.today());
    }
}
