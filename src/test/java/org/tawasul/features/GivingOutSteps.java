package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Assignment;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Skills;
import org.tawasul.shared.Actor;
import org.tawasul.testing.PageVisitor;

/** New tasks that are given out by themselves, as the supervisor says on her page. */
public class GivingOutSteps {
    private static final String TEAM = "works-sewerage";
    private static final String JAMEELA = "works.sewerage.worker1";
    private static final String MUNEER = "works.sewerage.worker2";

    private final Story story;
    private final TouchedGovernment government;
    private final GovernmentFiles files;
    private final Organisation organisation;
    private final Cases cases;
    private final Assignment assignment;
    private final BusinessClock clock;
    private final JdbcTemplate store;
    private final PageVisitor supervisor;
    private final PageVisitor muneer;
    private final PageVisitor admin;
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public GivingOutSteps(
            Story story,
            TouchedGovernment government,
            GovernmentFiles files,
            Organisation organisation,
            Cases cases,
            Assignment assignment,
            BusinessClock clock,
            JdbcTemplate store,
            Environment environment) {
        this.story = story;
        this.government = government;
        this.files = files;
        this.organisation = organisation;
        this.cases = cases;
        this.assignment = assignment;
        this.clock = clock;
        this.store = store;
        int port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.supervisor = PageVisitor.at(port);
        this.muneer = PageVisitor.at(port);
        this.admin = PageVisitor.at(port);
    }

    @After
    public void nobodyWantsIt() {
        government.putBack();
        store.update("delete from casework_absence");
        store.update("delete from casework_assignment");
        store.update("delete from casework_left");
    }

    @Given("شكوى جديدة من غطاء فتحة صرف لدى فريق الصرف الصحي")
    @When("تصل شكوى أخرى من غطاء فتحة صرف")
    public void newComplaint() {
        submit("manhole-cover");
    }

    @Given("شكوى جديدة من فيضان مياه الصرف لا يحسنها أحد من الفريق")
    public void nobodyKnows() {
        submit("sewage-overflow");
    }

    private void submit(String service) {
        story.submitted(
                story.door().post(Story.FATIMA, "/api/v1/cases", Submissions.of("complaint", service, "capital")));
        assertThat(story.task().team()).isEqualTo(TEAM);
    }

    @Given("طلبت المشرفة الإسناد بحسب العمل المفتوح")
    public void byOpenWork() {
        set("open-work", "200", 0);
        done();
    }

    @Given("طلبت المشرفة الإسناد إلى من يحسن الخدمة")
    public void bySkill() {
        set("skill", "200", 0);
        done();
    }

    @When("يحين توزيع المهام")
    public void givenOut() {
        assignment.giveOut();
    }

    @When("يعيد منير المهمة إلى الفريق")
    public void releases() {
        muneer.signIn(MUNEER);
        PageVisitor.Seen released = muneer.post("/ar/tasks/" + story.task().id() + "/release", Map.of());
        assertThat(released.status()).as(released.words()).isEqualTo(302);
    }

    @When("يغيب منير وتنوب عنه جميلة")
    public void isAway() {
        muneer.signIn(MUNEER);
        PageVisitor.Seen away = muneer.post(
                "/ar/absences",
                Map.of(
                        "from",
                        clock.today().toString(),
                        "until",
                        clock.today().plusDays(2).toString(),
                        "substitute",
                        JAMEELA));
        assertThat(away.status()).as(away.words()).isEqualTo(302);
    }

    @When("ترسل المشرفة صفحة فتحتها قبل ذلك")
    public void sendsAnOldPage() {
        set("off", "10", 0);
    }

    @Then("يُرفض ذلك لأن الإعداد تغيّر")
    public void refused() {
        assertThat(seen.status()).as(seen.words()).isEqualTo(409);
        assertThat(seen.words()).contains("غيّر مشرف آخر");
    }

    @Then("تبقى المهمة لمن يستلمها من الفريق")
    public void isFree() {
        assertThat(story.task().assignee()).isNull();
    }

    @Then("أُسندت المهمة إلى الأقل عملا، ويقول السجل لماذا")
    public void leastOpen() {
        String taker = Objects.requireNonNull(story.task().assignee());
        String other = taker.equals(JAMEELA) ? MUNEER : JAMEELA;
        assertThat(open(taker) - 1).isLessThanOrEqualTo(open(other));
        assertThat(cases.timeline(story.theCase().id()))
                .filteredOn(step -> step.action().equals("task-given"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.facts()).containsEntry("for", taker).containsKeys("open", "among"));
        supervisor.signIn("works.sewerage.supervisor");
        assertThat(supervisor.get("/ar/cases/" + story.number()).words()).contains("وفق قاعدة أقل المهام المفتوحة");
    }

    @Then("تقول القائمة ولوحة الفريق لماذا لم تُسند")
    public void saysWhy() {
        String why = "لا أحد من الحاضرين يحسن هذه الخدمة";
        assertThat(supervisor.get("/ar/team?team=" + TEAM).words()).contains(why);
        assertThat(supervisor.get("/ar/tasks/" + story.task().id()).words()).contains(why);
        muneer.signIn(MUNEER);
        assertThat(muneer.get("/ar/tasks?whose=unassigned&q=" + story.number()).words())
                .contains(why);
    }

    @When("the administrator writes down that {string} is good at {string} and nothing else")
    public void writesDown(String login, String skill) {
        government.now();
        admin.signIn("admin");
        seen = admin.post(
                "/en/administration/people/" + login + "/skills",
                Map.of(
                        "skill",
                        skill,
                        "from",
                        clock.today().toString(),
                        "once",
                        UUID.randomUUID().toString()));
        done();
    }

    @When("the administrator sees the effect of it and publishes it")
    public void publishes() {
        PageVisitor.Seen draft = admin.get("/en/administration/changes");
        assertThat(draft.words()).contains("What somebody is good at", "Jameela Al Sanawbar: Sewage tanker");
        seen = admin.post(
                "/en/administration/changes/publish",
                Map.of(
                        "edition",
                        files.edition(),
                        "version",
                        draft.body().replaceAll("(?s).*name=\"version\"[^>]*value=\"([0-9]+)\".*", "$1")));
        done();
    }

    @Then("{string} is good at {string} and nothing else today")
    public void isGoodAt(String login, String skill) {
        Skills skills = organisation.skills(login, clock.today());
        assertThat(skills.services()).containsExactly(skill);
        assertThat(skills.languages()).isEmpty();
    }

    @When("the administrator writes down that {string} is good at the same as before")
    public void writesTheSame(String login) {
        admin.signIn("admin");
        String from = clock.today().toString();
        seen = admin.postForm(
                "/en/administration/people/" + login + "/skills",
                "skill=manhole-cover&skill=sewage-tanker&skill=arabic&from=" + from);
    }

    @Then("he is told that nothing changes")
    public void isToldSo() {
        assertThat(seen.status()).as(seen.words()).isEqualTo(400);
        assertThat(seen.words()).contains("Nothing changes in what this person is good at");
    }

    @Given("{string} begins next month as a case worker")
    public void beginsNextMonth(String login) {
        government.now();
        String row = login + ",نورة الياقوت,Noora Al Yaqoot,case-worker,works," + TEAM + "," + login
                + "@tawasul.example,ar," + clock.today().plusMonths(1) + ",\n";
        byte[] people = (government.live("people.csv") + row).getBytes(StandardCharsets.UTF_8);
        assertThat(files.replace(Map.of("people.csv", people), null, new Actor("admin", "administrator", null, "test")))
                .isEmpty();
        admin.signIn("admin");
    }

    @Then("the page of {string} offers nothing that is not there")
    public void offersNothing(String login) {
        PageVisitor.Seen page = admin.get("/en/administration/people/" + login);
        assertThat(page.words()).contains("Noora Al Yaqoot").doesNotContain("What this person is good at");
        assertThat(page.body()).doesNotContain("/skills");
    }

    @Then("the page of {string} leads to what he is good at")
    public void leadsToSkills(String login) {
        String path = "/en/administration/people/" + login;
        assertThat(admin.get(path).body()).contains(path + "/skills");
        assertThat(admin.get(path + "/skills").status()).isEqualTo(200);
    }

    @Then("أُسندت المهمة إلى منير")
    public void isMuneers() {
        assertThat(story.task().assignee()).isEqualTo(MUNEER);
    }

    @Then("أُسندت المهمة إلى جميلة")
    public void isJameelas() {
        assertThat(story.task().assignee()).isEqualTo(JAMEELA);
    }

    private int open(String login) {
        return Objects.requireNonNull(store.queryForObject(
                "select count(*) from work_item where team = ? and ended_at is null and assignee = ?",
                Integer.class,
                TEAM,
                login));
    }

    private void set(String mode, String most, long version) {
        supervisor.signIn("works.sewerage.supervisor");
        seen = supervisor.post(
                "/ar/assignment", Map.of("team", TEAM, "mode", mode, "most", most, "seen", Long.toString(version)));
    }

    private void done() {
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }
}
