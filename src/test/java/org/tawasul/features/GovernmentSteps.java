package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.spring.ScenarioScope;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WorkItems;

/** Decrees, and the files in which an administrator writes down what the government is. What a scenario changed is put back after it. */
@ScenarioScope
public class GovernmentSteps {
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private static final String FILES = "/api/v1/organisation/";
    private static final String SERVICES = "services.csv";

    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final MovableClock clock;
    private final GovernmentFiles files;
    private @Nullable ChangedGovernment changed;

    public GovernmentSteps(
            Story story,
            Cases cases,
            WorkItems items,
            Deadlines deadlines,
            WorkingCalendars calendars,
            MovableClock clock,
            GovernmentFiles files) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
        this.files = files;
    }

    @After
    public void putBack() {
        if (changed != null) {
            clock.moveTo(MovableClock.START);
            changed.putBack();
        }
    }

    private ChangedGovernment government() {
        if (changed == null) {
            changed = new ChangedGovernment(files);
        }
        return changed;
    }

    @Given("a decree merges {string} into {string} on the coming Wednesday")
    public void merges(String from, String to) {
        government()
                .giveServices(from, to, WEDNESDAY)
                .end(from, WEDNESDAY)
                .decree("11/2026", WEDNESDAY, "merge", from, to, "")
                .live();
    }

    @Given("a decree splits {string} on the coming Wednesday: {service} to {string}, all else to {string}")
    public void splits(String from, String service, String first, String rest) {
        government()
                .giveService(service, first, WEDNESDAY)
                .giveServices(from, rest, WEDNESDAY)
                .end(from, WEDNESDAY)
                .decree("12/2026", WEDNESDAY, "split", from, first, service)
                .decree("12/2026", WEDNESDAY, "split", from, rest, "")
                .live();
    }

    @Given("صدر مرسوم يغيّر اسم {string} إلى {string} يوم الأربعاء المقبل")
    public void renames(String entity, String name) {
        government()
                .rename(entity, name, "Ministry of Works and Roads", WEDNESDAY)
                .decree("13/2026", WEDNESDAY, "rename", entity, entity, "")
                .live();
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
        government().remove(entity);
        assertThat(government().send()).isNotEmpty();
        story.answered(story.door().get("admin", "/api/v1/organisation"));
    }

    @When("the administrator ends the service {string} yesterday")
    public void endsService(String code) {
        send(text(SERVICES)
                .replaceAll("(?m)^(" + code + ",.*),$", "$1," + clock.today().minusDays(1)));
    }

    @Then("the administrator reads that {string} names what is gone")
    public void readsWarning(String file) {
        Door.Answer state = story.door().get("admin", "/api/v1/organisation");
        assertThat(state.body().path("warnings").findValuesAsText("file")).contains(file);
        assertBothLanguages(state.body().path("warnings").path(0));
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
        var state = story.door().get("admin", "/api/v1/organisation").body();
        var first = state.path("lastRefusal").path("mistakes").path(0);
        assertThat(first.path("file").asText()).as(state.toString()).isEqualTo(file);
        assertThat(first.path("place").asText()).as(first.toString()).isEqualTo(place);
        assertBothLanguages(first);
    }

    @Then("the team of {string} has the earlier case")
    public void teamHasEarlier(String entity) {
        CaseView earlier = story.earlierCase();
        assertThat(earlier.entity()).isEqualTo(entity);
        assertThat(items.openOf(earlier.id())).singleElement().satisfies(item -> assertThat(item.entity())
                .isEqualTo(entity));
    }

    @Then("Fatima has been told once which entity has it now")
    public void toldOnce() {
        assertThat(noticesByMail()).isEqualTo(1);
    }

    @Then("Fatima has been told nothing of it")
    public void toldNothing() {
        assertThat(noticesByMail()).isZero();
    }

    @Then("the working time that was used up stays used up")
    public void usedUp() {
        Deadline reply =
                deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
        Duration passed = calendars
                .current(WorkingCalendars.COUNTRY)
                .between(reply.startedAt(), clock.now())
                .open();
        Duration left = calendars
                .current(reply.calendar())
                .between(clock.now(), reply.due())
                .open();
        Duration promised =
                calendars.current(WorkingCalendars.COUNTRY).standardDay().multipliedBy(5);
        assertThat(passed).isPositive();
        assertThat(passed.plus(left)).isEqualTo(promised);
    }

    @Then("ترى فاطمة أن طلبها لدى {string}")
    public void seesName(String name) {
        var seen = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(seen.body().path("entity").path("name").path("ar").asText()).isEqualTo(name);
    }

    @Then("تُشرح أسباب التوجيه باسم {string}")
    public void reasonsName(String name) {
        var reasons = story.door().get(story.firstWorker(), "/api/v1/cases/" + story.number() + "/decisions");
        assertThat(reasons.body().toString()).contains("«" + name + "»").doesNotContain("والطرق");
    }

    @Then("يذكر سجل الطلب رقم المرسوم مرة واحدة")
    public void recordNamesDecree() {
        assertThat(cases.timeline(story.theCase().id()))
                .filteredOn(step -> step.action().equals("case-moved-by-decree"))
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).containsEntry("decree", "13/2026"));
    }

    @Then("لا يذكر سجل الطلب أي مرسوم")
    public void recordNamesNone() {
        assertThat(cases.timeline(story.theCase().id()))
                .extracting(CaseStep::action)
                .doesNotContain("case-moved-by-decree");
    }

    private long noticesByMail() {
        var messages = story.door().get("admin", "/api/v1/outbox?case=" + story.number());
        return java.util.stream.StreamSupport.stream(messages.body().spliterator(), false)
                .filter(message -> message.toString().contains("entity-changed"))
                .filter(message ->
                        message.toString().toUpperCase(java.util.Locale.ROOT).contains("\"MAIL\""))
                .count();
    }

    private static void assertBothLanguages(com.fasterxml.jackson.databind.JsonNode mistake) {
        assertThat(mistake.path("sentence").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(mistake.path("sentence").path("en").asText()).containsPattern("[a-z]");
    }

    private String text(String file) {
        return government().textOf(file);
    }

    private void send(String content) {
        send(content.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] content) {
        government();
        story.answered(story.door().put("admin", FILES + SERVICES, "text/csv", content));
    }
}
