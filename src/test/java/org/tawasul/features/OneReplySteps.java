package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WorkItems;

/** Cases that are linked to one and answered with one reply. */
public class OneReplySteps {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final Pattern CHOSEN = Pattern.compile("name=\"task\"[^>]*value=\"([^\"]+)\"");
    private static final String AR = "نفيدكم بأن عمود الإنارة أُصلح صباح اليوم، ونشكركم على تواصلكم معنا.";
    private static final String EN = "The lamp post was repaired this morning. Thank you for writing to us.";

    private final Intake intake;
    private final Cases cases;
    private final Casework casework;
    private final WorkItems items;
    private final PageVisitor ahmed;
    private final List<String> numbers = new ArrayList<>();
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public OneReplySteps(Intake intake, Cases cases, Casework casework, WorkItems items, Environment environment) {
        this.intake = intake;
        this.cases = cases;
        this.casework = casework;
        this.items = items;
        this.ahmed =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @Given("طلب فاطمة بالعربية وطلب ماريا بالإنجليزية وطلب ثالث عن العمود نفسه لدى فريق الأشغال")
    public void three() {
        submit(Language.AR, "عمود الإنارة رقم 77 أمام المدرسة مطفأ منذ أسبوع كامل");
        submit(Language.EN, "The lamp post number 77 in front of the school has been dark for a week");
        submit(Language.AR, "عمود الإنارة رقم 77 قرب المدرسة مكسور من وسطه منذ أمس");
        ahmed.signIn("works.worker1");
    }

    @When("يجمع أحمد الطلبين الآخرين مع طلب فاطمة")
    public void linksBoth() {
        link(1);
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        link(2);
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("يجمع أحمد طلب ماريا مع طلب فاطمة")
    public void linksHers() {
        link(1);
    }

    @When("يفصل أحمد الطلب الثالث")
    public void partsTheThird() {
        part(2);
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("يفصل أحمد طلب ماريا بعد الرد عليه")
    public void partsHers() {
        part(1);
    }

    @When("يرسل أحمد ردا واحدا باللغتين")
    public void repliesToAll() {
        reply(3);
    }

    @When("يرسل أحمد ردا واحدا دون الطلب الثالث")
    public void repliesToTwo() {
        reply(2);
    }

    @When("يرسل أحمد ردا واحدا بعد أن أضاف مركز الاتصال عن ماريا شيئا لم يقرأه")
    public void repliesUnread() {
        PageVisitor.Seen opened = ahmed.get(path());
        Actor agent = new Actor("agent.noor", Role.CONTACT_CENTRE_AGENT.code(), null, null);
        intake.add(id(1), "The lamp post number 77 has fallen over now", List.of(), agent);
        reply(opened, 3);
    }

    @When("يحيل أحمد طلب ماريا إلى جهة أخرى")
    public void transfersHers() {
        long item = items.openOf(id(1)).get(0).id();
        casework.claim(item, AHMED);
        casework.transfer(item, "electricity-water", "العمود ضمن شبكة الكهرباء.", AHMED);
    }

    @Then("رُد على فاطمة بالعربية وعلى ماريا بالإنجليزية")
    public void eachInTheirLanguage() {
        assertThat(cases.byNumber(numbers.get(0)).state()).isEqualTo(CaseState.REPLIED);
        assertThat(cases.sentReply(id(0)).map(CaseMessage::text)).contains(AR);
        assertThat(cases.sentReply(id(1)).map(CaseMessage::text)).contains(EN);
        assertThat(ahmed.follow(seen).words()).contains(numbers.get(0) + " · تم.", numbers.get(1) + " · تم.");
    }

    @Then("رُد على فاطمة وعلى الطلب الثالث، وبقي طلب ماريا ليُقرأ ما أُضيف إليه")
    public void hersIsLeft() {
        assertThat(numbers.stream().map(number -> cases.byNumber(number).state()))
                .containsExactly(CaseState.REPLIED, CaseState.WITH_TEAM, CaseState.REPLIED);
        assertThat(items.openOf(id(1))).as("nobody holds it by that").allMatch(item -> item.assignee() == null);
        assertThat(ahmed.follow(seen).words()).contains(numbers.get(1) + " · أضاف العميل شيئًا بعد أن فتحت القائمة");
    }

    @Then("رُد على ماريا")
    public void hersIsAnswered() {
        assertThat(cases.sentReply(id(1)).map(CaseMessage::text)).contains(EN);
    }

    @Then("بقي الطلب الثالث لدى الفريق")
    public void theThirdStays() {
        assertThat(cases.byNumber(numbers.get(2)).state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("بقي الطلب الثالث لدى الفريق وسجله يقول إنه جُمع ثم فُصل")
    public void theThirdStaysAndSays() {
        theThirdStays();
        assertThat(cases.timeline(id(2)).stream().map(CaseStep::action))
                .containsSubsequence("case-bundled", "case-unbundled");
    }

    @Then("يُرفض الفصل لأن الطلب رُد عليه")
    public void notParted() {
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("سبق الرد على أحد الطلبين");
    }

    @Then("يُرفض الجمع")
    public void notLinked() {
        assertThat(seen.status()).isGreaterThanOrEqualTo(400);
        assertThat(cases.timeline(id(1)).stream().map(CaseStep::action)).doesNotContain("case-bundled");
    }

    private void link(int which) {
        seen = ahmed.post(
                path() + "/link",
                Map.of("number", numbers.get(which), "once", UUID.randomUUID().toString()));
    }

    private void part(int which) {
        seen = ahmed.post(
                path() + "/part",
                Map.of("follower", numbers.get(which), "once", UUID.randomUUID().toString()));
    }

    private void reply(int most) {
        reply(ahmed.get(path()), most);
    }

    private void reply(PageVisitor.Seen opened, int most) {
        Matcher offered = CHOSEN.matcher(opened.body());
        StringBuilder form = new StringBuilder("textAr=" + encoded(AR) + "&textEn=" + encoded(EN));
        for (int i = 0; i < most && offered.find(); i++) {
            form.append("&task=").append(encoded(offered.group(1)));
        }
        seen = ahmed.postForm(path() + "/reply", form.toString());
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    private String path() {
        return "/ar/cases/" + numbers.get(0) + "/together";
    }

    private long id(int which) {
        return cases.byNumber(numbers.get(which)).id();
    }

    private void submit(Language language, String words) {
        String login = "customer.bundle." + UUID.randomUUID();
        SubmitCase command = new SubmitCase(
                CaseKind.COMPLAINT,
                words,
                words,
                "street-lighting",
                "capital",
                "normal",
                "web",
                login,
                null,
                null,
                null,
                language,
                List.of());
        numbers.add(intake.submit(command, new Actor(login, "customer", null, "bundle"))
                .number());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
