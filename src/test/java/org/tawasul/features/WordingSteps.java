package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.notifications.Wordings;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.testing.PageVisitor;

/** An administrator words what customers are told. */
public class WordingSteps {
    private static final String PAGE = "/ar/administration/messages/receipt/subject";
    private static final String ENGLISH = "/en/administration/messages/receipt/subject";
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);

    private final Story story;
    private final Wordings wordings;
    private final Outbox outbox;
    private final JdbcTemplate store;
    private final PageVisitor admin;
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public WordingSteps(Story story, Wordings wordings, Outbox outbox, JdbcTemplate store, Environment environment) {
        this.story = story;
        this.wordings = wordings;
        this.outbox = outbox;
        this.store = store;
        this.admin =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @After
    public void asShipped() {
        store.update("delete from notification_wording");
    }

    @When("يعرض مدير النظام عنوان إشعار الاستلام مبدوءا بكلمة {string} وينشره")
    public void words(String word) {
        Bilingual shipped = shipped();
        String ar = word + ": " + shipped.ar();
        String en = "Hello: " + shipped.en();
        admin.signIn("admin");
        seen = admin.post(PAGE, Map.of("ar", ar, "en", en, "seen", "0"));
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        assertThat(seen.words()).contains("هكذا ستظهر", word, "Hello");
        publish(ar, en, "0");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("the administrator looks at the subject of the receipt beginning with {string} and publishes it")
    public void wordsInEnglish(String word) {
        String ar = "تحية: " + shipped().ar();
        String en = word + ": " + shipped().en();
        admin.signIn("admin");
        seen = admin.post(ENGLISH, Map.of("ar", ar, "en", en, "seen", "0"));
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        assertThat(seen.words()).contains("This is how it will look", word, "تحية");
        publish(ENGLISH, ar, en, "0");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("the administrator goes back to the wording that came with the program")
    public void goesBackInEnglish() {
        publish(ENGLISH, shipped().ar(), shipped().en(), "1");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        assertThat(admin.get(ENGLISH).words()).contains("Back to the wording that came with the program");
    }

    @Then("the page of the receipt says {string} in English")
    public void says(String word) {
        assertThat(admin.get("/en/administration/messages/receipt").words()).contains(word + ": We have received");
    }

    @Then("the page of the receipt does not say {string}")
    public void doesNotSay(String word) {
        assertThat(admin.get("/en/administration/messages/receipt").words())
                .contains("We have received")
                .doesNotContain(word);
    }

    @When("the administrator publishes the subject of the receipt without the number where it is about a complaint")
    public void withoutNumberInOneCase() {
        String en = shipped()
                .en()
                .replace(", number {number}", "")
                .replace("{inquiry}", "{inquiry {number}}")
                .replace("{grievance}", "{grievance {number}}")
                .replace("{suggestion}", "{suggestion {number}}");
        admin.signIn("admin");
        publish(ENGLISH, shipped().ar(), en, "0");
    }

    @When("the administrator publishes the opening of the receipt with the hour in the place of the day")
    public void withTheHour() {
        Bilingual opening = wordings.of("receipt", "opening", ADMIN).shipped();
        admin.signIn("admin");
        publish(
                ENGLISH.replace("subject", "opening"),
                opening.ar(),
                opening.en().replace("EEEE d MMMM y", "HH:mm"),
                "0");
    }

    @Then("he is told that {string} is missing in the case {string}")
    public void isMissingThere(String name, String where) {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(plain(seen.words())).contains(name + " is missing in this case: " + where);
        assertThat(wordings.of("receipt", "subject", ADMIN).version()).isZero();
    }

    @Then("he is told that {string} can't be written in that form")
    public void isNoForm(String name) {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(plain(seen.words())).contains("The form written behind the name of " + name + " can’t be used");
        assertThat(wordings.of("receipt", "opening", ADMIN).version()).isZero();
    }

    /** Without what keeps words of the other direction in order. */
    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }

    @When("يرجع مدير النظام إلى الصياغة التي جاءت مع النظام")
    public void goesBack() {
        assertThat(admin.get(PAGE + "?version=0").body()).contains(shipped().en());
        publish(shipped().ar(), shipped().en(), "1");
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("ينشر مدير النظام عنوان إشعار الاستلام بلا رقم الطلب")
    public void withoutNumber() {
        admin.signIn("admin");
        publish(shipped().ar().replace("{number}", ""), shipped().en(), "0");
    }

    @When("يرسل من صفحة فتحها قبل ذلك صياغة أخرى")
    public void sendsAnOldPage() {
        publish("أهلا: " + shipped().ar(), "Dear: " + shipped().en(), "0");
    }

    @When("ترسل فاطمة شكوى أخرى")
    public void another() {
        story.submitted(story.door()
                .post(Story.FATIMA, "/api/v1/cases", Submissions.of("complaint", "street-lighting", "capital")));
    }

    @Then("يقول إشعار استلام فاطمة ما كُتب قبل ذلك")
    public void isAsItWas() {
        begins("مرحبا", false);
    }

    @Then("يبدأ إشعار استلامها بكلمة {string}")
    public void begins(String word) {
        begins(word, true);
    }

    @Then("لا يبدأ إشعار استلامها بكلمة {string}")
    public void doesNotBegin(String word) {
        begins(word, false);
    }

    @Then("يبقى في صفحة الصياغة إصداران ومن نشرهما")
    public void areKept() {
        assertThat(wordings.of("receipt", "subject", ADMIN).versions())
                .hasSize(2)
                .allMatch(version -> version.by().equals("admin"));
        assertThat(admin.get(PAGE).words()).contains("رجوع إلى الصياغة التي جاءت مع النظام");
    }

    @Then("يُقال له إن المتغير سقط من الصياغة")
    public void isMissing() {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.words()).contains("سقط المتغير");
        assertThat(seen.body())
                .containsPattern("سقط المتغير <bdi translate=\"no\">[a-z]+</bdi>")
                .doesNotContainPattern("سقط المتغير [\\u2068]?[a-z]");
        assertThat(wordings.of("receipt", "subject", ADMIN).version()).isZero();
    }

    @Then("يُقال له إن شخصا آخر غيّرها")
    public void isTold() {
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("غيّر شخص آخر هذه الصياغة");
    }

    private void publish(String ar, String en, String version) {
        publish(PAGE, ar, en, version);
    }

    private void publish(String page, String ar, String en, String version) {
        String once = UUID.randomUUID().toString();
        seen = admin.post(page, Map.of("ar", ar, "en", en, "seen", version, "publish", "yes", "once", once));
    }

    private Bilingual shipped() {
        return wordings.of("receipt", "subject", ADMIN).shipped();
    }

    private void begins(String word, boolean does) {
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("receipt") && message.subject() != null)
                .isNotEmpty()
                .extracting(OutboxMessage::subject)
                .allMatch(subject -> String.valueOf(subject).startsWith(word) == does);
    }
}
