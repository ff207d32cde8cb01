package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.deadlines.Watch;
import org.tawasul.feedback.ReplyRated;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WholeCommands;

/** What customers say elsewhere than in a case. */
public class HeardElsewhereSteps {
    private static final String PLACE = "/en/recurring/heard";

    private final MovableClock clock;
    private final Watch watch;
    private final JdbcTemplate sql;
    private final Intake intake;
    private final TimeOrderedIds ids;
    private final WholeCommands commands;
    private final ApplicationEventPublisher events;
    private final int port;
    private byte[] file = new byte[0];
    private @Nullable PageVisitor reader;
    private String page = "";
    private long rating;
    private int before;

    public HeardElsewhereSteps(
            MovableClock clock,
            Watch watch,
            JdbcTemplate sql,
            Intake intake,
            TimeOrderedIds ids,
            WholeCommands commands,
            ApplicationEventPublisher events,
            Environment environment) {
        this.clock = clock;
        this.watch = watch;
        this.sql = sql;
        this.intake = intake;
        this.ids = ids;
        this.commands = commands;
        this.events = events;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When(
            "{string} sends a file of a survey about {string} with 3 lines, one of which names a service that there is not")
    public void sends(String login, String service) {
        LocalDate day = clock.today().minusDays(1);
        file = ("date,service,words\n" + day + "," + service + ",الحفرة أمام المدرسة " + ids.next() + "\n" + day + ","
                        + service + ",The road is broken\n" + day + ",no-such-service,words\n")
                .getBytes(StandardCharsets.UTF_8);
        reader = PageVisitor.at(port).signIn(login);
        page = send();
    }

    @When("the lines that wait are counted")
    public void counted() {
        watch.lookAtOthers();
    }

    @Then("he reads that {int} of {int} were counted and that there is no service of this code in line {int}")
    public void reads(int counted, int lines, int line) {
        assertThat(reader().get(page).words())
                .contains(counted + " of " + lines + " counted", "There is no service of this code.")
                .doesNotContain("improvement.heard");
        assertThat(reader().get(page + "/refused.csv").body()).contains(line + ",service,");
        assertThat(reader().get(page.replace("/en/", "/ar/")).words()).contains("لا توجد خدمة بهذا الرمز");
    }

    @Then("the same file sent again is the same file")
    public void sameAgain() {
        assertThat(send()).isEqualTo(page);
    }

    @Given("a customer wrote {string} beside the rating of a reply of {string}")
    public void rated(String words, String entity) {
        long about = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                "شكوى من تأخر الفرقة الفنية",
                                "لم تحضر الفرقة الفنية لإصلاح الطريق",
                                "road-damage",
                                "capital",
                                "normal",
                                "web",
                                "customer.yusuf",
                                null,
                                null,
                                null,
                                Language.AR,
                                List.of()),
                        new Actor("customer.yusuf", "customer", null, null))
                .id();
        rating = ids.next();
        commands.run(() -> {
            events.publishEvent(new ReplyRated(rating, about, entity, words, clock.now()));
            return true;
        });
    }

    @Then("it is counted among the feedback of {string} as words of a rating")
    public void isHeard(String entity) {
        assertThat(sql.queryForMap("select source, entity from heard where id = ?", rating))
                .containsEntry("source", "rating")
                .containsEntry("entity", entity);
    }

    @When("يدوّن {string} في مكالمة ما قاله المتصل عن {string}: {string}")
    public void notes(String agent, String service, String words) {
        reader = PageVisitor.at(port).signIn(agent);
        reader().post("/ar/calls", Map.of("phone", "36077441", "ground", "calls-from-it"));
        before = notesOf("works");
        assertThat(reader().post("/ar/calls/now/note", Map.of("service", "", "words", words))
                        .words())
                .contains(words);
        PageVisitor.Seen sent = reader().post("/ar/calls/now/note", Map.of("service", service, "words", words));
        assertThat(reader().follow(sent).words()).contains("حُسبت الملاحظة");
        reader().post("/ar/calls/now/end", Map.of());
        assertThat(reader().post("/ar/calls/now/note", Map.of("service", service, "words", words))
                        .status())
                .isEqualTo(409);
    }

    @Then("تُعدّ الملاحظة مع ملاحظات {string}")
    public void noteIsHeard(String entity) {
        assertThat(notesOf(entity)).isEqualTo(before + 1);
    }

    private int notesOf(String entity) {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from heard where source = 'call' and entity = ?", Integer.class, entity));
    }

    private String send() {
        PageVisitor.Seen sent = reader().post(PLACE, Map.of("source", "survey"), "upload", "survey.csv", file);
        assertThat(sent.status()).isEqualTo(302);
        String location = Objects.requireNonNull(sent.location());
        return location.substring(location.indexOf(PLACE));
    }

    private PageVisitor reader() {
        return Objects.requireNonNull(reader);
    }
}
