package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.files.Files;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.mail.Postbox;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** What becomes of mail that people write to the public's address. */
public class MailChannelSteps {
    private final MailDesk desk;
    private final Customers customers;
    private final Cases cases;
    private final Files files;
    private final Outbox outbox;
    private final int port;
    private final PageVisitor administrator;
    private long held;
    private final Postbox box = new Postbox();
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String mariam = "mariam." + word + "@example.org";
    private final String stranger = "stranger." + word + "@example.org";

    public MailChannelSteps(
            MailDesk desk, Customers customers, Cases cases, Files files, Outbox outbox, Environment environment) {
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.administrator = PageVisitor.at(port);
        this.desk = desk;
        this.customers = customers;
        this.cases = cases;
        this.files = files;
        this.outbox = outbox;
    }

    @After
    public void closed() {
        box.close();
    }

    @Given("كتبت مريم إلى عنوان تواصل {string}")
    @When("تكتب مريم إلى عنوان تواصل {string}")
    @When("Mariam writes to the address of Tawasul {string}")
    public void writes(String words) {
        arrives(mariam, "", "Subject: " + word, words + " " + word);
    }

    @When("تجيب عن رسالتنا {string}")
    public void answers(String words) {
        long receipt = told().get(0).id();
        arrives(
                mariam,
                "In-Reply-To: <outbox-" + receipt + "@tawasul.example>\n",
                "Subject: رد",
                words + "\n\n> نشكر لكم تواصلكم معنا");
    }

    @When("يكتب غريب ويذكر رقم طلبها")
    public void strangerWrites() {
        arrives(stranger, "", "Subject: " + hers().number(), "عمود الإنارة قرب بيتي مطفأ أيضًا " + word);
    }

    @When("يجيب بريد مريم آليًا بأنها في إجازة")
    public void machineWrites() {
        arrives(mariam, "Auto-Submitted: auto-replied\n", "Subject: إجازة", "أنا في إجازة");
    }

    @When("Mariam writes to the address of Tawasul with a program attached")
    public void programAttached() {
        arrives(
                mariam,
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
                "Subject: Pothole",
                "--b\nContent-Type: text/plain\n\nThere is a large pothole in front of the school " + word
                        + "\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=run.exe\n\nMZ\n--b--");
    }

    @Given("وصلت إلى عنوان تواصل رسالة لا عنوان لمرسلها")
    public void withoutSender() {
        arrives("nobody", "", "Subject: " + word, "عمود الإنارة أمام بيتنا مطفأ " + word);
    }

    @Then("يجدها مدير النظام في الأعطال")
    public void administratorFinds() {
        assertThat(incidents().body()).contains("/ar/incidents/mail/" + held() + "/retry");
        assertThat(box.lying("INBOX")).isEqualTo(1);
    }

    @When("ينحّيها مدير النظام")
    public void administratorDismisses() {
        held = held();
        PageVisitor.Seen done = administrator.post("/ar/incidents/mail/" + held + "/dismiss", Map.of());
        assertThat(done.status()).isEqualTo(302);
        box.reader(desk).read();
    }

    @Then("لا تبقى في الأعطال ولا في الصندوق")
    public void gone() {
        assertThat(incidents().body()).doesNotContain("/mail/" + held + "/");
        assertThat(box.lying("INBOX")).isZero();
    }

    @Then("لا تُفتح صفحة الأعطال لمشرف الفريق")
    public void notForSupervisor() {
        assertThat(PageVisitor.at(port)
                        .signIn("works.supervisor")
                        .get("/ar/incidents")
                        .status())
                .isEqualTo(403);
    }

    private PageVisitor.Seen incidents() {
        administrator.signIn("admin");
        PageVisitor.Seen seen = administrator.get("/ar/incidents");
        assertThat(seen.status()).isEqualTo(200);
        return seen;
    }

    private long held() {
        return desk.held().get(desk.held().size() - 1).id();
    }

    @Then("يكون طلبها شكوى لدى جهة {string}")
    @Then("her case is a complaint with {string}")
    public void complaintWith(String entity) {
        assertThat(hers().kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(hers().entity()).isEqualTo(entity);
        assertThat(hers().channel()).isEqualTo("mail");
    }

    @Then("يصلها رقم طلبها بالبريد")
    public void toldNumber() {
        assertThat(told()).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(hers().number()));
    }

    @Then("she is told her number by mail in English")
    public void toldInEnglish() {
        toldNumber();
        assertThat(told().get(0).language()).isEqualTo(Language.EN);
    }

    @Then("يقرأ الفريق في طلبها {string} وحدها")
    public void teamReads(String words) {
        assertThat(additions()).containsExactly(words);
    }

    @Then("لا يُضاف إلى طلبها شيء")
    public void nothingAdded() {
        assertThat(additions()).isEmpty();
    }

    @Then("يكون للغريب طلب وحده")
    public void strangerHasHisOwn() {
        assertThat(of(stranger)).singleElement().satisfies(view -> assertThat(view.customerId())
                .isNotEqualTo(hers().customerId()));
    }

    @Then("لا يصير ذلك طلبًا ولا يُجاب عنه")
    public void nothingCame() {
        assertThat(customers.findByMail(mariam)).isEmpty();
    }

    @Then("her case is registered without it")
    public void withoutIt() {
        assertThat(files.ofCase(hers().id())).isEmpty();
    }

    @Then("she is told that one attachment could not be kept")
    public void toldOfAttachment() {
        assertThat(told()).anySatisfy(mail -> assertThat(mail.body()).contains("One attachment"));
    }

    private void arrives(String from, String headers, String subject, String words) {
        String id = "Message-ID: <" + UUID.randomUUID() + "@example.org>\n";
        box.deliver("From: " + from + "\n" + id + headers + subject + "\n\n" + words);
        box.reader(desk).read();
    }

    private CaseView hers() {
        List<CaseView> all = of(mariam);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<CaseView> of(String mail) {
        return cases.ofCustomer(customers.findByMail(mail).orElseThrow().id(), 0, 10);
    }

    private List<String> additions() {
        return cases.messages(hers().id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.ADDITION)
                .map(CaseMessage::text)
                .toList();
    }

    private List<OutboxMessage> told() {
        return outbox.ofCase(hers().id()).stream()
                .filter(message -> message.recipient().equals(mariam))
                .toList();
    }
}
