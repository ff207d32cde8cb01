package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.spring.ScenarioScope;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WorkItems;

/** Decrees, as an administrator writes them down. What a scenario changed is put back after it. */
@ScenarioScope
public class GovernmentSteps {
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final MovableClock clock;
    private final TouchedGovernment touched;

    public GovernmentSteps(
            Story story,
            Cases cases,
            WorkItems items,
            Deadlines deadlines,
            WorkingCalendars calendars,
            MovableClock clock,
            TouchedGovernment touched) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
        this.touched = touched;
    }

    @After
    public void putBack() {
        touched.putBack();
    }

    private ChangedGovernment government() {
        return touched.now();
    }

    @Given("a decree merges {string} into {string} on the coming Wednesday")
    @Given("صدر مرسوم بدمج {string} في {string} يوم الأربعاء المقبل")
    public void merges(String from, String to) {
        mergesOn(WEDNESDAY, from, to);
    }

    @When("a decree merges {string} into {string} today")
    public void mergesToday(String from, String to) {
        mergesOn(LocalDate.ofInstant(story.now(), ZoneId.of("Asia/Bahrain")), from, to);
    }

    private void mergesOn(LocalDate day, String from, String to) {
        government()
                .giveServices(from, to, day)
                .end(from, day)
                .decree("11/2026", day, "merge", from, to, "")
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
}
