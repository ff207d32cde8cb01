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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
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

/** Task after task, and acts on many of them. */
public class ManyTasksSteps {
    private static final String REPLY = "نفيدكم بأن عمود الإنارة أُصلح صباح اليوم، ونشكركم على تواصلكم معنا.";
    private static final SignedIn MARYAM = new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final Pattern CHOSEN = Pattern.compile("name=\"task\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern FORM = Pattern.compile("<form id=\"open-form\"[^>]*action=\"([^\"]+)\"");

    private final Intake intake;
    private final Cases cases;
    private final WorkItems items;
    private final Casework casework;
    private final PageVisitor ahmed;
    private final List<String> numbers = new ArrayList<>();
    private final String lamp = "ع" + System.nanoTime() % 1_000_000;
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public ManyTasksSteps(Intake intake, Cases cases, WorkItems items, Casework casework, Environment environment) {
        this.intake = intake;
        this.cases = cases;
        this.items = items;
        this.casework = casework;
        this.ahmed =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @Given("three complaints about the same lamp post are with the works team")
    public void three() {
        submit(3);
        ahmed.signIn("works.worker1");
    }

    @Given("{int} more about it are with them")
    public void more(int how) {
        submit(how);
    }

    private void submit(int how) {
        for (int i = 0; i < how; i++) {
            String login = "customer.lamp." + UUID.randomUUID();
            SubmitCase command = new SubmitCase(
                    CaseKind.COMPLAINT,
                    "عمود الإنارة " + lamp,
                    "عمود الإنارة رقم " + lamp + " أمام المنزل مطفأ منذ أسبوع كامل",
                    "street-lighting",
                    "capital",
                    "normal",
                    "web",
                    login,
                    null,
                    null,
                    null,
                    Language.AR,
                    List.of());
            numbers.add(intake.submit(command, new Actor(login, "customer", null, "many"))
                    .number());
        }
    }

    @Given("Maryam has taken the second of them")
    public void taken() {
        casework.claim(item(1).orElseThrow(), MARYAM);
    }

    @When("Ahmed opens the first of them from his list and sends its reply and goes on")
    public void sendsTheFirst() {
        assertThat(ahmed.get("/en/tasks?" + query()).body()).contains("/tasks/" + item(0).orElseThrow() + "?list=");
        sendAndGoOn(item(0).orElseThrow());
    }

    @Then("he is at the second of them, in the same list")
    public void isAtTheSecond() {
        assertThat(String.valueOf(seen.location()))
                .contains("/tasks/" + item(1).orElseThrow())
                .contains("list=");
        assertThat(ahmed.follow(seen).words()).contains("The reply was written", numbers.get(0), numbers.get(1));
    }

    @When("Ahmed sends the replies of the other two and goes on")
    public void sendsTheOthers() {
        sendAndGoOn(item(1).orElseThrow());
        sendAndGoOn(item(2).orElseThrow());
    }

    @Then("his list says that no other task of it waits for him")
    public void atTheEnd() {
        assertThat(ahmed.follow(seen).words()).contains("No other task of this list waits for you", numbers.get(2));
    }

    @When("Ahmed writes the remark {string} on all of the list but the last")
    public void remarks(String words) {
        together("note", List.of("text", words), 2);
    }

    @When("Ahmed opens the list to write a remark on all of it")
    public void opensAll() {
        seen = ahmed.get("/en/tasks/together?" + query() + "&act=note");
    }

    @When("he writes the remark {string} on the tasks that he sees")
    public void remarksOnWhatHeSees(String words) {
        send("note", List.of("text", words), seen);
    }

    @When("he sends one reply to the tasks that he sees")
    public void repliesToWhatHeSees() {
        send("reply", List.of("textAr", REPLY), seen);
    }

    /** As without a script: the address of the form, and nothing but what is ticked in it. */
    private void send(String act, List<String> fields, PageVisitor.Seen page) {
        Matcher address = FORM.matcher(page.body());
        assertThat(address.find()).as(page.words()).isTrue();
        seen = ahmed.postForm(address.group(1).replace("&amp;", "&"), form(act, fields, page, numbers.size()));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        seen = ahmed.follow(seen);
    }

    @When("he goes on to {string}")
    public void goesOnTo(String words) {
        Matcher link = Pattern.compile("<a[^>]*href=\"([^\"]+)\"[^>]*>" + words + "</a>")
                .matcher(seen.body());
        assertThat(link.find()).as(words + " in " + seen.words()).isTrue();
        seen = ahmed.get(link.group(1).replace("&amp;", "&"));
    }

    @Then("the page shows {string}")
    public void shows(String part) {
        assertThat(seen.words()).contains(part + " in this list.");
    }

    @Then("nothing of the list is left to go on to")
    public void nothingLeft() {
        assertThat(seen.body()).doesNotContain("rel=\"next\"");
    }

    @Then("each of the {int} has the remark {string} once")
    public void eachHasTheRemark(int all, String words) {
        assertThat(numbers).hasSize(all);
        assertThat(numbers.stream().map(this::remarksOf)).containsOnly(List.of(words));
    }

    @Then("all {int} are answered")
    public void allAreAnswered(int all) {
        assertThat(numbers).hasSize(all);
        assertThat(numbers.stream().map(number -> cases.byNumber(number).state()))
                .containsOnly(CaseState.REPLIED);
    }

    @Then("two of them have the remark {string} and the last has none")
    public void haveTheRemark(String words) {
        assertThat(numbers.stream().map(this::remarksOf)).containsExactly(List.of(words), List.of(words), List.of());
    }

    @When("Ahmed sends one reply to all of the list")
    public void repliesToAll() {
        together("reply", List.of("textAr", REPLY), 3);
    }

    @Then("the first and the third are answered")
    public void areAnswered() {
        assertThat(numbers.stream().map(number -> cases.byNumber(number).state()))
                .containsExactly(CaseState.REPLIED, CaseState.WITH_TEAM, CaseState.REPLIED);
    }

    @Then("the page says of the second that a colleague took it")
    public void saysTaken() {
        assertThat(ahmed.follow(seen).words()).contains(numbers.get(1) + " · A colleague took it meanwhile.");
    }

    @When("Ahmed gives all of the list the priority {string} because {string}")
    public void gives(String priority, String reason) {
        together("priority", List.of("given", priority, "reason", reason), 3);
    }

    @Then("the page asks for the reason")
    public void asksForTheReason() {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.body()).contains("id=\"reason-error\"");
    }

    @Then("all of them have the priority {string}")
    public void havePriority(String priority) {
        assertThat(numbers.stream().map(number -> cases.byNumber(number).priority()))
                .containsOnly(priority);
    }

    private void sendAndGoOn(long item) {
        seen = ahmed.post(
                "/en/tasks/" + item + "/acts/reply",
                Map.of(
                        "text",
                        REPLY,
                        "next",
                        "yes",
                        "list",
                        query(),
                        "once",
                        UUID.randomUUID().toString()));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    private void together(String act, List<String> fields, int most) {
        PageVisitor.Seen page = ahmed.get("/en/tasks/together?" + query() + "&act=" + act);
        seen = ahmed.postForm("/en/tasks/together?" + query(), form(act, fields, page, most));
    }

    private static String form(String act, List<String> fields, PageVisitor.Seen page, int most) {
        Matcher offered = CHOSEN.matcher(page.body());
        StringBuilder form = new StringBuilder("act=" + act);
        for (int i = 0; i < fields.size(); i += 2) {
            form.append('&').append(fields.get(i)).append('=').append(encoded(fields.get(i + 1)));
        }
        for (int i = 0; i < most && offered.find(); i++) {
            form.append("&task=").append(encoded(offered.group(1)));
        }
        return form.toString();
    }

    private List<String> remarksOf(String number) {
        return cases.messages(cases.byNumber(number).id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REMARK)
                .map(CaseMessage::text)
                .toList();
    }

    private Optional<Long> item(int which) {
        return items.openOf(cases.byNumber(numbers.get(which)).id()).stream()
                .map(one -> one.id())
                .findFirst();
    }

    private String query() {
        return "q=" + encoded(lamp);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
