package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** What staff look for, and what they find. */
public class SearchSteps {
    private static final String CENTRAL = "central.worker1";
    private static final String HEALTH = "health.worker1";

    private final Intake intake;
    private final int port;
    private String fatimas = "";
    private String maryams = "";
    private PageVisitor.@Nullable Seen seen;

    public SearchSteps(Intake intake, Environment environment) {
        this.intake = intake;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("أن فاطمة كتبت شكوى نصها {string}")
    public void fatimaWrote(String words) {
        fatimas = sent("customer.fatima", words);
    }

    @Given("أن مريم كتبت شكوى نصها {string}")
    public void maryamWrote(String words) {
        maryams = sent("customer.maria", words);
    }

    @When("يبحث فريق إدارة النظام عن {string}")
    public void centralLooks(String text) {
        look(CENTRAL, text);
    }

    @When("يبحث موظف وزارة الصحة عن {string}")
    public void healthLooks(String text) {
        look(HEALTH, text);
    }

    @When("يبحث موظف وزارة الصحة عن رقم الطلب")
    public void healthLooksForTheNumber() {
        look(HEALTH, fatimas);
    }

    @When("يفتح فريق إدارة النظام طلب فاطمة")
    public void centralOpens() {
        PageVisitor central = PageVisitor.at(port).signIn(CENTRAL);
        String beside = "/ar/cases/" + fatimas + "/similar";
        assertThat(central.get("/ar/cases/" + fatimas).body())
                .contains("hx-get=\"" + beside + "\"", "href=\"" + beside + "\"");
        seen = central.get(beside);
    }

    @Then("يجد طلب فاطمة")
    public void found() {
        assertThat(fatimas).isNotEmpty();
        assertThat(last().words()).contains(fatimas);
    }

    @Then("لا يجد طلب فاطمة")
    public void notFound() {
        assertThat(last().status()).isEqualTo(200);
        assertThat(last().words()).doesNotContain(fatimas);
    }

    @Then("تقول له الصفحة إنها لم تجد شيئًا")
    public void nothing() {
        assertThat(last().words()).contains("لم نجد");
    }

    @Then("تقول الصفحة {string}")
    public void says(String sentence) {
        assertThat(last().words()).contains(sentence);
    }

    @Then("يرى طلب مريم بين الطلبات المشابهة لأن فيه كلمة {string}")
    public void similar(String word) {
        String similar = last().words().substring(last().words().indexOf("طلبات مشابهة"));
        assertThat(similar).contains(maryams, word);
    }

    private void look(String login, String text) {
        seen = PageVisitor.at(port)
                .signIn(login)
                .get("/ar/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen);
    }

    private String sent(String login, String words) {
        return intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                words.substring(0, 20),
                                words,
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                login,
                                null,
                                null,
                                null,
                                Language.AR,
                                List.of()),
                        new Actor(login, "customer", null, null))
                .number();
    }
}
