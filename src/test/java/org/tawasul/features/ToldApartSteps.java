package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** What somebody without a sign-in chooses for a case, when the telephone may be another's. */
public class ToldApartSteps {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final AtomicInteger PHONES = new AtomicInteger(36470700);

    private final Story story;
    private final Outbox outbox;
    private final int port;
    private final String phone = Integer.toString(PHONES.incrementAndGet());

    public ToldApartSteps(Story story, Outbox outbox, Environment environment) {
        this.story = story;
        this.outbox = outbox;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("أرسلت سارة بلا تسجيل دخول طلبًا برقمها وبريدها، واختارت العربية والبريد")
    public void sara() {
        sends("ar", Map.of("mail", "sara." + phone + "@example.org", "preferredChannel", "mail", "language", "ar"));
    }

    @When("يرسل غيرها برقمها شكوى أخرى، ويختار الإنجليزية والرسائل النصية")
    public void somebodyElse() {
        sends("en", Map.of("preferredChannel", "sms", "language", "en"));
    }

    @When("يطلب الفريق إيضاحًا في الطلبين بلغتيهما")
    public void asksInBoth() {
        asks("Which of the lamp posts is it?");
        story.returnToEarlierCase();
        asks("أي عمود من الأعمدة؟");
        story.returnToEarlierCase();
    }

    @Then("يصل ما في الشكوى الأخرى بالإنجليزية برسالة نصية")
    public void apart() {
        assertThat(said()).hasSize(2).allMatch(one -> one.equals("sms " + Language.EN));
    }

    @Then("يقرأ الموظف في صفحة الشكوى الأخرى أن صاحبها يُخاطَب فيها بالإنجليزية")
    public void officerReads() {
        PageVisitor officer = PageVisitor.at(port).signIn("works.worker1");
        assertThat(officer.get("/ar/cases/" + story.number()).words()).contains("برسالة نصية بالإنجليزية");
    }

    @Then("يصل ما في طلب سارة بالعربية بالبريد")
    public void asBefore() {
        story.returnToEarlierCase();
        assertThat(said()).hasSize(2).allMatch(one -> one.equals("mail " + Language.AR));
    }

    private void asks(String words) {
        story.actWell(story.firstWorker(), "question", Map.of("text", words));
    }

    private List<String> said() {
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> List.of("receipt", "question").contains(message.template()))
                .map(ToldApartSteps::manner)
                .toList();
    }

    private static String manner(OutboxMessage message) {
        return message.channel() + " " + message.language();
    }

    private void sends(String tongue, Map<String, String> chosen) {
        String page = "/" + tongue + "/submit/complaint";
        PageVisitor visitor = PageVisitor.at(port);
        visitor.get(page);
        Map<String, String> typed = new LinkedHashMap<>(chosen);
        typed.put("service", "street-lighting");
        typed.put("area", "capital");
        typed.put("description", "عمود الإنارة " + PHONES.incrementAndGet() + " قرب حديقة الحي لا يضيء");
        typed.put("customerName", "سارة");
        typed.put("phone", phone);
        typed.put("step", "check");
        typed.put("go", "send");
        PageVisitor.Seen seen = visitor.post(page, typed);
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        Matcher number = NUMBER.matcher(visitor.follow(seen).words());
        assertThat(number.find()).isTrue();
        story.sent(number.group());
    }
}
