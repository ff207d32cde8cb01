package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.spring.ScenarioScope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.testing.MovableClock;

/** A holiday is declared late, and what that does to what was promised. */
@ScenarioScope
public class CalendarSteps {
    private static final String DAYS = "calendar-days.csv";

    private final Story story;
    private final TouchedGovernment government;
    private final Deadlines deadlines;
    private final Watch watch;
    private final Outbox outbox;
    private final TrailReader record;
    private final MovableClock clock;
    private @Nullable Instant promised;

    public CalendarSteps(
            Story story,
            TouchedGovernment government,
            Deadlines deadlines,
            Watch watch,
            Outbox outbox,
            TrailReader record,
            MovableClock clock) {
        this.story = story;
        this.government = government;
        this.deadlines = deadlines;
        this.watch = watch;
        this.outbox = outbox;
        this.record = record;
        this.clock = clock;
    }

    /** Later scenarios know nothing of it: what was touched is put back. */
    @Given("أُعلن يوم {word} عطلة رسمية باسم {string}")
    public void declared(String date, String name) {
        promised = reply().due();
        String row = "country," + LocalDate.parse(date) + ",holiday,sure,,," + name + ",Extra holiday\n";
        byte[] file = (government.now().textOf(DAYS) + row).getBytes(StandardCharsets.UTF_8);
        Door.Answer answer = story.door().put("admin", "/api/v1/organisation/" + DAYS, "text/csv", file);
        assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
    }

    @Given("ثبت تأخر الرد")
    public void foundLate() {
        while (clock.now().isBefore(promised())) {
            clock.moveBy(Duration.ofHours(6));
            watch.sweep();
        }
        clock.moveBy(Duration.ofHours(1));
        watch.sweep();
        assertThat(reply().exceeded()).isTrue();
    }

    @When("يأمر فريق إدارة النظام بتصحيح المواعيد")
    public void corrects() {
        Door.Answer done = story.door().post("central.worker1", "/api/v1/calendar-corrections", Map.of());
        assertThat(done.isOk()).as(done.body().toString()).isTrue();
        assertThat(done.body().path("failed").asInt()).isZero();
    }

    @Then("يبقى موعد الرد كما كان")
    public void staysAsItWas() {
        assertThat(reply().due()).isEqualTo(promised());
    }

    @Then("يتأخر موعد الرد يومًا واحدًا")
    public void oneDayLater() {
        assertThat(reply().due()).isEqualTo(promised().plus(Duration.ofDays(1)));
    }

    @Then("يُسجَّل تصحيح واحد باسم {string}")
    public void recorded(String name) {
        List<TrailEntry> rows = record.ofCase(story.theCase().id()).stream()
                .filter(row -> row.action().equals("deadline-corrected"))
                .toList();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.facts())
                .containsEntry("day-name-ar", name)
                .containsKeys("due-before", "due"));
    }

    @Then("تُبلَّغ فاطمة بالموعد الجديد وبأن سببه {string}")
    public void told(String name) {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("date-moved"))
                .extracting(OutboxMessage::body)
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains(name, "10 مارس", "9 مارس"));
    }

    private Deadline reply() {
        return deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
    }

    private Instant promised() {
        return java.util.Objects.requireNonNull(promised);
    }
}
