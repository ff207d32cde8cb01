package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.testing.PageVisitor;

/** What the page of a case tells those who decide about it. */
public class StaffPageSteps {
    private static final String AHMED = "works.worker1";
    private static final Pattern FILE = Pattern.compile("/my-cases/[^\"]*/files/([0-9]+)\"");

    private final Story story;
    private final RatingSteps ratings;
    private final int port;
    private final Map<String, PageVisitor> visitors = new HashMap<>();
    private PageVisitor.@Nullable Seen seen;
    private String photo = "";

    public StaffPageSteps(Story story, RatingSteps ratings, Environment environment) {
        this.story = story;
        this.ratings = ratings;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("she gives it {int}, {int}, {int} and {int} and writes {string}")
    public void rates(int handling, int clarity, int courtesy, int ease, String words) {
        ratings.rates(handling, clarity, courtesy, ease, words);
    }

    @Then("the quality officer reads the scores {int}, {int}, {int} and {int} and {string} in her task")
    public void reads(int handling, int clarity, int courtesy, int ease, String words) {
        assertThat(at("works.quality").get(task()).words())
                .contains("How the customer rated the reply", words)
                .contains("How the request was handled " + handling + " of 5")
                .contains("Clarity of the information in the reply " + clarity + " of 5")
                .contains("Style and courtesy of the reply " + courtesy + " of 5")
                .contains("Ease of using Tawasul " + ease + " of 5");
    }

    @Then("the list of the team does not offer Ahmed to take it")
    public void notOffered() {
        String list = "/en/tasks?q=" + story.number();
        String claim = task().replaceAll(".*/", "") + "/claim";
        assertThat(at(AHMED).get(list).body()).contains("task-line").doesNotContain(claim);
        assertThat(at("works.quality")
                        .get(list + "&team=" + story.task().team())
                        .body())
                .contains(claim);
    }

    @Then("her own page no longer says that she can rate, and says what comes now")
    public void saysWhatComesNow() {
        assertThat(at(Story.FATIMA).get("/en/my-cases/" + story.number()).words())
                .doesNotContain("you can rate it", "Rate the reply")
                .contains("Then the request is closed, and you can reopen it");
    }

    @Then("its new team reads on its page that it was passed on, by whom and because of {string}")
    public void readsWhy(String reason) {
        String page = at(story.firstWorker()).get(task()).words();
        String why = page.substring(page.indexOf("Why is it here?"));
        assertThat(why.substring(0, Math.min(500, why.length())))
                .contains("Passed on from", reason)
                .doesNotContain("R-001");
    }

    @Then("the reason stands there as words that the customer reads")
    public void readByTheCustomer() {
        PageVisitor.Seen page = at(story.firstWorker()).get(task());
        assertThat(page.words()).contains("Why it was passed on; the customer reads it");
        assertThat(page.body()).as("no lock stands at it").doesNotContain("class=\"said note\"");
    }

    @Then("its page says that it is against a reply of the team's entity")
    public void againstAReply() {
        assertThat(at("works.worker2").get(task()).words())
                .contains("It is against a reply of")
                .doesNotContain("not routed yet");
    }

    @When("Ahmed replies on its page with a photo")
    public void repliesWithPhoto() {
        assertThat(send("reply").status()).isEqualTo(302);
    }

    @When("Ahmed has a reply with a photo checked on its page")
    public void checksWithPhoto() {
        seen = send("check");
    }

    @Then("the photo is still in the form")
    public void stillThere() {
        assertThat(Objects.requireNonNull(seen).body()).containsPattern("name=\"kept-files\"[^>]*value=\"[0-9]+\"");
    }

    @Then("Fatima cannot see the photo yet")
    public void notYet() {
        photo = file(at(AHMED).get("/en/cases/" + story.number()).body(), "/en/cases/");
        assertThat(at(Story.FATIMA).get("/en/my-cases/" + story.number()).body())
                .doesNotContain("/files/");
        assertThat(at(Story.FATIMA).get(own()).status()).isEqualTo(404);
        assertThat(story.door()
                        .get(Story.FATIMA, "/api/v1/cases/" + story.number() + "/files/" + photo)
                        .status())
                .isEqualTo(404);
    }

    @Then("the people of {string} find no photo of the reply")
    public void othersFindNone(String entity) {
        String page = "/en/cases/" + story.number();
        String file = file(at(AHMED).get(page).body(), "/en/cases/");
        String login = entity + ".worker1";
        PageVisitor.Seen theirs = at(login).get(page);
        assertThat(theirs.status()).as(theirs.words()).isEqualTo(200);
        assertThat(theirs.body()).doesNotContain("/files/" + file);
        assertThat(at(login).get(page + "/files/" + file).status()).isEqualTo(404);
        String api = "/api/v1/cases/" + story.number();
        assertThat(story.door().get(login, api).body().toString()).doesNotContain(file);
        assertThat(story.door().get(login, api + "/files/" + file).status()).isEqualTo(404);
    }

    @When("the reply leaves")
    public void leaves() {
        story.replyLeaves();
    }

    @Then("Fatima finds the photo with the reply")
    public void finds() {
        PageVisitor.Seen page = at(Story.FATIMA).get("/en/my-cases/" + story.number());
        assertThat(page.words()).contains("Photos and documents that came with the reply");
        assertThat(file(page.body(), "/my-cases/")).isEqualTo(photo);
        assertThat(at(Story.FATIMA).get(own()).status()).isEqualTo(200);
    }

    @Then("the form of who wrote it holds {string}")
    public void holds(String words) {
        assertThat(written(AHMED)).contains(words);
    }

    @Then("the form of another officer is empty")
    public void isEmpty() {
        at(AHMED).post(task() + "/release", Map.of());
        assertThat(written("works.worker2")).isBlank();
    }

    @Given("يقرأ الموظف في صفحة الطلب ألا يُبلَّغ صاحبه بين {word} و{word}")
    public void readsQuietHours(String from, String until) {
        String page = "/ar/tasks/" + story.task().id();
        assertThat(at(AHMED).get(page).words()).contains("كيف يُبلَّغ", "لا يُبلَّغ بين " + from + " و" + until);
    }

    private String written(String login) {
        Matcher text = Pattern.compile("<textarea[^>]*id=\"reply-text\"[^>]*>([^<]*)</textarea>")
                .matcher(at(login).get(task()).body());
        assertThat(text.find()).isTrue();
        return text.group(1);
    }

    private PageVisitor.Seen send(String button) {
        at(AHMED).get(task());
        return at(AHMED)
                .post(
                        task() + "/acts/reply",
                        Map.of("text", TeamSteps.GOOD_REPLY, button.equals("check") ? "check" : "button", button),
                        "files",
                        "after.jpg",
                        photo());
    }

    private String own() {
        return "/en/my-cases/" + story.number() + "/files/" + photo;
    }

    private static String file(String page, String path) {
        Matcher file =
                Pattern.compile(FILE.pattern().replace("/my-cases/", path)).matcher(page);
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    private static byte[] photo() {
        try (InputStream in = StaffPageSteps.class.getResourceAsStream("/taken-in-manama.jpg")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String task() {
        return "/en/tasks/" + story.task().id();
    }

    private PageVisitor at(String login) {
        return visitors.computeIfAbsent(login, who -> PageVisitor.at(port).signIn(who));
    }
}
