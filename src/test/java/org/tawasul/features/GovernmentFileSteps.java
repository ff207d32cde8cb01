package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.spring.ScenarioScope;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.tawasul.testing.MovableClock;

/** The files in which an administrator writes down what the government is. */
@ScenarioScope
public class GovernmentFileSteps {
    private static final String FILES = "/api/v1/organisation";
    private static final String SERVICES = "services.csv";
    private static final String AREAS = "areas.csv";

    private final Story story;
    private final TouchedGovernment government;
    private final MovableClock clock;
    private final List<SmartLifecycle> starts;
    private @Nullable String read;

    public GovernmentFileSteps(
            Story story, TouchedGovernment government, MovableClock clock, List<SmartLifecycle> starts) {
        this.story = story;
        this.government = government;
        this.clock = clock;
        this.starts = starts;
    }

    @When("the administrator adds the service {string} of {string}")
    public void addsService(String code, String entity) {
        send(text(SERVICES) + code + "," + entity + ",دهان أعمدة الإنارة,Painting of lamp posts,2024-01-01,\n");
    }

    @When("the administrator sends {string} with semicolons instead of commas")
    public void sendsSemicolons(String file) {
        send(text(file).replace(',', ';'));
    }

    @When("the administrator sends {string} in another encoding than UTF-8")
    public void sendsOtherEncoding(String file) {
        send(text(file).getBytes(Charset.forName("windows-1256")));
    }

    @When("the administrator sends {string} with a formula in the name")
    public void sendsFormula(String file) {
        send(text(file).replaceFirst("إنارة الشوارع", "=HYPERLINK(A1)"));
    }

    @When("the administrator sends {string} with an owner that does not exist")
    public void sendsUnknownOwner(String file) {
        send(text(file).replaceFirst("street-lighting,works", "street-lighting,nobody"));
    }

    @When("the administrator sends {string} with a service that is there twice")
    public void sendsTwice(String file) {
        send(text(file) + "street-lighting,works,إنارة,Lighting,2024-01-01,\n");
    }

    @When("the administrator takes {string} out of all files")
    public void takesOut(String entity) {
        government.now().remove(entity);
        assertThat(government.now().send()).isNotEmpty();
        story.answered(story.door().get("admin", FILES));
    }

    @When("the administrator ends the service {string} yesterday")
    public void endsService(String code) {
        send(text(SERVICES)
                .replaceAll("(?m)^(" + code + ",.*),$", "$1," + clock.today().minusDays(1)));
    }

    @Then("the administrator reads that {string} names what is gone")
    public void readsWarning(String file) {
        Door.Answer state = story.door().get("admin", FILES);
        assertThat(state.body().path("warnings").findValuesAsText("file")).contains(file);
        assertBothLanguages(state.body().path("warnings").path(0));
    }

    @Then("the administrator reads of each row and column of {string} that names {string}")
    public void readsWhere(String file, String entity) throws IOException {
        assertEachRowIsNamed(story.door().get("admin", FILES).body().path("warnings"), file, entity);
    }

    @Then("the owner of the rules reads of each row and column of {string} that names {string}")
    public void ownerReadsWhere(String file, String entity) throws IOException {
        JsonNode rules = null;
        for (JsonNode part :
                story.door().get("policy.salman", "/api/v1/releases").body()) {
            rules = part.path("part").asText().equals("rules") ? part : rules;
        }
        assertThat(rules).isNotNull();
        assertEachRowIsNamed(rules.path("warnings"), file, entity);
    }

    private static void assertEachRowIsNamed(JsonNode warnings, String file, String entity) throws IOException {
        List<String> places = new ArrayList<>();
        warnings.forEach(warning -> {
            assertBothLanguages(warning);
            if (warning.path("file").asText().equals(file)
                    && warning.path("sentence").path("en").asText().contains(entity)) {
                places.add(warning.path("place").asText());
            }
        });
        List<String> rows = Files.readAllLines(Path.of("rules", file));
        List<String> columns = List.of(rows.get(0).split(","));
        List<String> named = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            List<String> cells = List.of(rows.get(row).split(",", -1));
            for (String column : List.of("entity", "team")) {
                String cell = cells.get(columns.indexOf(column));
                if (cell.equals(entity) || cell.startsWith(entity + "-")) {
                    named.add("row " + (row + 1) + ", column " + column);
                }
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(places).containsAll(named);
    }

    @Then("a complaint about {string} is accepted")
    public void accepted(String service) {
        Map<String, Object> complaint = new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "شكوى بشأن خدمة حكومية",
                "description", "عمود الإنارة أمام منزلنا لا يعمل منذ ثلاثة أيام والشارع مظلم",
                "service", service,
                "area", "capital",
                "mail", "fatima@example.org"));
        story.submitted(story.door().post(Story.FATIMA, "/api/v1/cases", complaint));
    }

    @Then("the files are refused with {string} and {string}")
    public void refused(String file, String place) {
        var state = story.door().get("admin", FILES).body();
        var first = state.path("lastRefusal").path("mistakes").path(0);
        assertThat(first.path("file").asText()).as(state.toString()).isEqualTo(file);
        assertThat(first.path("place").asText()).as(first.toString()).isEqualTo(place);
        assertBothLanguages(first);
        assertProblem(story.lastAnswer());
    }

    @Then("after that with {string} and {string}")
    public void thenRefused(String file, String place) {
        JsonNode mistakes =
                story.door().get("admin", FILES).body().path("lastRefusal").path("mistakes");
        List<String> places = new ArrayList<>();
        mistakes.forEach(one ->
                places.add(one.path("file").asText() + " " + one.path("place").asText()));
        assertThat(places).as(mistakes.toString()).contains(file + " " + place);
        assertThat(places.subList(places.indexOf(file + " " + place), places.size()))
                .as("whatever is wrong with " + file + " comes last")
                .allMatch(one -> one.startsWith(file));
    }

    /** Some steps look at what is live instead of sending something. */
    private static void assertProblem(Door.Answer answer) {
        if (!answer.isOk()) {
            assertThat(answer.text("title")).isEqualTo("رُفض الطلب");
            assertThat(answer.text("requestId")).isNotBlank();
            assertThat(answer.text("code")).isEqualTo("organisation-refused");
            assertThat(answer.text("detail")).contains("لم تُقبل الملفات");
            assertBothLanguages(answer.body().path("mistakes").path(0));
        }
    }

    @Given("an administrator has read the files to change them")
    public void hasRead() {
        government.now();
        read = '"' + state().path("hash").asText() + '"';
    }

    @When("that administrator sends what he changed")
    public void sendsWhatHeChanged() {
        byte[] changed = bytes(service("a-later-thought"));
        story.answered(story.door().put("admin", path(SERVICES), "text/csv", changed, read));
    }

    @When("two administrators replace two different files at the same moment")
    public void twoAtOnce() {
        String areas = text(AREAS).replace("Capital Governorate", "The Capital");
        assertThat(story.door()
                        .putTogether(
                                "admin",
                                "text/csv",
                                Map.of(path(SERVICES), bytes(service("lamp-post-paint")), path(AREAS), bytes(areas))))
                .extracting(Door.Answer::status)
                .containsExactly(200, 200);
    }

    @Then("both changes are live")
    public void bothLive() {
        assertThat(live(SERVICES)).contains("lamp-post-paint");
        assertThat(live(AREAS)).contains("The Capital");
    }

    @When("the program starts again")
    public void startsAgain() {
        SmartLifecycle release = starts.stream()
                .filter(one -> one.getClass().getSimpleName().equals("ReleaseStart"))
                .findFirst()
                .orElseThrow();
        release.stop();
        release.start();
    }

    @When("the administrator sends a file that nobody knows")
    public void sendsUnknown() {
        story.answered(put("secrets.csv", bytes("code\n")));
    }

    @When("the administrator sends a file of more than a megabyte")
    public void sendsHuge() {
        sendTogether(List.of(Map.entry(SERVICES, new byte[1024 * 1024 + 1])));
    }

    @When("the administrator sends the same file twice")
    public void sendsSameTwice() {
        sendTogether(List.of(Map.entry(SERVICES, bytes("a")), Map.entry(SERVICES, bytes("b"))));
    }

    @When("the administrator sends no file")
    public void sendsNone() {
        sendTogether(List.of());
    }

    @When("the administrator sends something that is no text")
    public void sendsJson() {
        government.now();
        story.answered(story.door().put("admin", path(SERVICES), "application/json", bytes("{}")));
    }

    @When("a case worker sends {string}")
    public void workerSends(String file) {
        government.now();
        story.answered(story.door().put("works.worker1", path(file), "text/csv", bytes(text(file))));
    }

    @When("the administrator sends an empty {string}")
    public void sendsEmpty(String file) {
        government.now();
        story.answered(put(file, new byte[0]));
    }

    @When("the administrator sends a decree that {string} is merged into {string} and nothing else")
    public void sendsDecreeOnly(String from, String to) {
        String line = "9/2026,2026-03-04,merge," + from + "," + to + ",,,مرسوم للتجربة,A decree to try things out\n";
        story.answered(put("decrees.csv", bytes(text("decrees.csv") + line)));
    }

    @Then("it is refused as {string} in the field {string}")
    public void refusedAs(String code, String field) {
        Door.Answer answer = story.lastAnswer();
        assertThat(answer.isOk()).as(answer.body().toString()).isFalse();
        assertThat(answer.text("code")).as(answer.body().toString()).isEqualTo(code);
        assertThat(answer.text("field")).isEqualTo(field);
        JsonNode sentences = answer.body().path("sentences");
        assertThat(sentences.path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(sentences.path("en").asText()).containsPattern("[a-z]");
    }

    @Then("nothing of it is live")
    public void nothingLive() {
        assertThat(live(SERVICES)).isEqualTo(text(SERVICES));
        assertThat(live("decrees.csv")).isEqualTo(text("decrees.csv"));
    }

    private JsonNode state() {
        return story.door().get("admin", FILES).body();
    }

    private String live(String file) {
        return government.live(file);
    }

    private static void assertBothLanguages(JsonNode mistake) {
        assertThat(mistake.path("sentence").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(mistake.path("sentence").path("en").asText()).containsPattern("[a-z]");
    }

    private String service(String code) {
        return text(SERVICES) + code + ",works,دهان أعمدة الإنارة,Painting of lamp posts,2024-01-01,\n";
    }

    /** The file as it was when the scenario began. */
    private String text(String file) {
        return government.now().textOf(file);
    }

    private void send(String content) {
        send(bytes(content));
    }

    private void send(byte[] content) {
        story.answered(put(SERVICES, content));
    }

    private Door.Answer put(String file, byte[] content) {
        government.now();
        return story.door().put("admin", path(file), "text/csv", content);
    }

    private void sendTogether(List<Map.Entry<String, byte[]>> files) {
        government.now();
        story.answered(story.door().upload("admin", FILES, "files", files));
    }

    private static String path(String file) {
        return FILES + "/" + file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
