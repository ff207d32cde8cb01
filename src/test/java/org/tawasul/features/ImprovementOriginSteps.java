package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.shared.Actor;
import org.tawasul.testing.PageVisitor;

/** From where an improvement is asked for. */
public class ImprovementOriginSteps {
    private static final String FORM = "/ar/improvements/new";

    private final Story story;
    private final ImprovementRegister register;
    private final ImprovementWork work;
    private final int port;
    private String number = "";
    private String refused = "";
    private String seen = "";

    public ImprovementOriginSteps(
            Story story, ImprovementRegister register, ImprovementWork work, Environment environment) {
        this.story = story;
        this.register = register;
        this.work = work;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("تطلب موظفة الجودة تطويرًا من صفحة ذلك التقييم عنوانه {string}")
    public void qualityAsks(String title) {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        assertThat(quality.get("/ar/cases/" + story.number()).words()).contains("اطلب تطويرًا بسبب هذا التقييم");
        ask(quality, Map.of("from", "rating-review", "of", story.number()), title);
    }

    @When("تريد موظفة الجودة أن تطلب تطويرًا بسبب ذلك التقييم")
    public void qualityWants() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        assertThat(quality.get("/ar/cases/" + story.number()).words()).doesNotContain("بسبب هذا التقييم");
        seen = quality.get(FORM + "?from=rating-review&of=" + story.number()).words();
    }

    @Then("تقرأ أنه لا يدل على حاجة إلى تطوير")
    public void readsWhyNot() {
        assertThat(seen).contains("لا يدل هذا التقييم على حاجة إلى تطوير");
    }

    @When("ترفض الإدارة العليا ذلك الطلب لأن {string}")
    public void managementRefuses(String reasons) {
        refused = number;
        work.study(
                number, version(), "قلة الفرق", true, new Actor("works.quality", "quality-officer", "works", "test"));
        work.decide(
                number,
                version(),
                false,
                reasons,
                null,
                new Actor("works.management", "senior-management", "works", "test"));
    }

    @Then("يُسجَّل طلب جديد ويُذكر بجانبه الطلب المرفوض")
    public void askedAgain() {
        assertThat(number).isNotEqualTo(refused);
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get("/ar/improvements/" + number)
                        .words())
                .contains("طُلب من قبل للسبب نفسه " + refused);
    }

    private long version() {
        return register.find(number).orElseThrow().version();
    }

    @When("يطلب المشرف تطويرًا عنوانه {string} ويذكر رقم شكوى فاطمة")
    public void supervisorAsks(String title) {
        ask(PageVisitor.at(port).signIn("works.supervisor"), Map.of("cases", story.number()), title);
    }

    @Then("في سجل التطوير طلب مصدره مراجعة تقييم وشكوى فاطمة مما دلّ عليه")
    public void ofAReview() {
        isLinked(FeedbackSource.RATING_REVIEW);
    }

    @Then("في سجل التطوير طلب مصدره المشرفون وشكوى فاطمة مما دلّ عليه")
    public void ofASupervisor() {
        isLinked(FeedbackSource.SUPERVISOR);
    }

    @Then("تُفضي صفحة التقييم بعد ذلك إلى ذلك الطلب نفسه")
    public void leadsToIt() {
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get(FORM + "?from=rating-review&of=" + story.number())
                        .location())
                .endsWith("/improvements/" + number);
    }

    private void isLinked(FeedbackSource source) {
        ImprovementView view = register.find(number).orElseThrow();
        assertThat(view.source()).isEqualTo(source);
        assertThat(register.cases(view.id(), 9)).containsExactly(story.theCase().id());
    }

    private void ask(PageVisitor visitor, Map<String, String> because, String title) {
        Map<String, String> fields = new HashMap<>(because);
        fields.put("title", title);
        fields.put("text", "تتكرر الشكوى ولا يعرف صاحبها متى يُصلح العمود");
        visitor.get("/ar/improvements");
        PageVisitor.Seen sent = visitor.post(FORM, fields);
        number = Objects.requireNonNull(sent.location(), sent.words()).replaceAll(".*/improvements/", "");
    }
}
