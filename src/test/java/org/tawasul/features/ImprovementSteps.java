package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PastImprovement;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.RegisterQuery;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.shared.Actor;
import org.tawasul.testing.PageVisitor;

/** The register of improvements and what the public reads of it. */
public class ImprovementSteps {
    private final ImprovementRequests requests;
    private final ImprovementRegister register;
    private final int port;
    private PageVisitor.@Nullable Seen seen;

    public ImprovementSteps(ImprovementRequests requests, ImprovementRegister register, Environment environment) {
        this.requests = requests;
        this.register = register;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("أن سجلًا سابقًا يذكر أن الجهة نفّذت {string} في {string}")
    @Given("a former register says that the entity carried out {string} in {string}")
    public void former(String title, String date) {
        requests.record(
                new PastImprovement(
                        new Scope("labour", null, null, null),
                        FeedbackSource.QUALITY,
                        RegisterDate.parse(date),
                        Wording.written(title),
                        Wording.written(title),
                        new ToldEffect(Way.REPORTED, Wording.written(title), null)),
                Actor.SYSTEM);
    }

    @When("تطلب موظفة الجودة في وزارة الأشغال تطوير {string}")
    public void qualityAsks(String title) {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        quality.get("/ar/improvements/new");
        PageVisitor.Seen sent = quality.post(
                "/ar/improvements/new",
                java.util.Map.of("title", title, "text", "تتكرر الشكاوى من ظلمة الممشى", "service", ""));
        assertThat(sent.location()).contains("/ar/improvements/");
    }

    @Then("في سجل التطوير طلب واحد فيه {string} ومصدره الجودة")
    public void oneLineOfQuality(String words) {
        assertThat(lines(words)).singleElement().satisfies(line -> assertThat(line.source())
                .isEqualTo(FeedbackSource.QUALITY));
    }

    @Then("لا يرى الجمهور شيئًا فيه {string} قبل القرار")
    public void nothingPublic(String words) {
        assertThat(register.publicPage(query(words)).lines()).isEmpty();
        assertThat(register.published(lines(words).get(0).number())).isEmpty();
    }

    @When("يفتح زائر صفحة «طلبتم… فتغيّر» ويبحث عن {string}")
    public void visitorLooks(String words) {
        look("ar", words);
    }

    @When("a visitor opens \"You asked, this changed\" and looks for {string}")
    public void visitorLooksInEnglish(String words) {
        look("en", words);
    }

    @When("يختار زائر في صفحة «طلبتم… فتغيّر» سنة {int} ويبحث عن {string}")
    public void visitorChoosesAYear(int year, String words) {
        seen = PageVisitor.at(port)
                .get("/ar/changes?year=" + year + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(seen.status()).isEqualTo(200);
    }

    @Then("لا يقرأ الزائر {string}")
    public void doesNotRead(String words) {
        assertThat(Objects.requireNonNull(seen).words()).doesNotContain(words);
    }

    @Then("يقرأ الزائر {string}")
    @Then("the visitor reads {string}")
    public void reads(String words) {
        assertThat(Objects.requireNonNull(seen).words()).contains(words);
    }

    @When("يأخذ مدير النظام ما في السجل عن {string} ملفًا")
    public void takesTheFile(String words) {
        seen = PageVisitor.at(port)
                .signIn("admin")
                .get("/ar/improvements/register.csv?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @Then("في الملف سطر واحد بأعمدة السجل")
    public void oneLineInTheFile() {
        List<String> lines = Objects.requireNonNull(seen)
                .body()
                .replace("\uFEFF", "")
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("الرقم,طلب التطوير,الجهة,التاريخ,مصدر الملاحظات");
        assertThat(lines.get(1)).startsWith("2018-").contains("مارس 2018");
    }

    private void look(String language, String words) {
        seen = PageVisitor.at(port)
                .get("/" + language + "/changes?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(seen.status()).isEqualTo(200);
    }

    private List<ImprovementView> lines(String words) {
        return register.page(query(words)).lines();
    }

    private static RegisterQuery query(String words) {
        return new RegisterQuery(words, Set.of(), null, null, 1);
    }
}
