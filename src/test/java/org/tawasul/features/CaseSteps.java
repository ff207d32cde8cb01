package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;

/** What customers do and what becomes of their cases. */
public class CaseSteps {
    private static final String WORDS = "عمود الإنارة أمام منزلنا لا يعمل منذ ثلاثة أيام والشارع مظلم";

    /** Another lamp each time: what one customer says twice would be one case. */
    private static final AtomicInteger LAMPS = new AtomicInteger(1000);

    private final Story story;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;

    public CaseSteps(Story story, Deadlines deadlines, WorkingCalendars calendars) {
        this.story = story;
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    @When("Fatima complains about {service} in {area}")
    @When("تشتكي فاطمة من {service} في {area}")
    public void complains(String service, String area) {
        story.submitted(submit(complaint(service, area)));
    }

    @When("Fatima complains about {service} in {area}, with a photo")
    public void complainsWithPhoto(String service, String area) {
        Door.Answer photo = story.door().upload(Story.FATIMA, "lamp.jpg", photo());
        assertThat(photo.status()).as(photo.body().toString()).isEqualTo(201);
        Map<String, Object> complaint = complaint(service, area);
        complaint.put("files", List.of(photo.body().path("id")));
        story.submitted(submit(complaint));
    }

    @When("Fatima complains urgently about {service} in {area}")
    public void complainsUrgently(String service, String area) {
        Map<String, Object> complaint = complaint(service, area);
        complaint.put("urgency", "urgent");
        story.submitted(submit(complaint));
    }

    @When("Fatima complains with the single word {string}")
    public void complainsWithOneWord(String word) {
        Map<String, Object> complaint = complaint("street-lighting", "capital");
        complaint.put("subject", word);
        complaint.put("description", word);
        story.submitted(submit(complaint));
    }

    @When("Fatima complains without naming a service: {string}")
    @When("تشتكي فاطمة دون ذكر خدمة بعبارة {string}")
    public void complainsWithoutService(String words) {
        Map<String, Object> complaint = complaint("street-lighting", "capital");
        complaint.remove("service");
        complaint.put("subject", "شكوى");
        complaint.put("description", words);
        story.submitted(submit(complaint));
    }

    @When("Fatima's phone sends one and the same complaint {int} times")
    public void sendsManyTimes(int times) {
        Map<String, Object> complaint = complaint("street-lighting", "capital");
        String key = "phone-" + UUID.randomUUID();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < times; i++) {
            Door.Answer answer = story.door().post(Story.FATIMA, "/api/v1/cases", complaint, key);
            story.submitted(answer);
            numbers.add(answer.text("number"));
        }
        assertThat(numbers).hasSize(1);
    }

    @When("agent Noor takes down a complaint about {service} for the caller with the number {string}")
    public void agentTakesDown(String service, String phone) {
        Map<String, Object> complaint = complaint(service, "capital");
        complaint.put("customerName", "متصل");
        complaint.put("phone", phone);
        complaint.remove("mail");
        story.submitted(story.door().post("agent.noor", "/api/v1/cases", complaint));
    }

    @Given("Fatima's complaint about {service} is with its team")
    public void complaintIsWithItsTeam(String service) {
        complains(service, "capital");
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Given("شكوى فاطمة من {service} لدى فريق العمل")
    public void complaintIsWithItsTeamArabic(String service) {
        complaintIsWithItsTeam(service);
    }

    @When("she answers {string}")
    @When("تجيب فاطمة {string}")
    @When("she answers {string} without being asked")
    public void answers(String words) {
        story.answered(
                story.door().post(Story.FATIMA, "/api/v1/cases/" + story.number() + "/answers", Map.of("text", words)));
    }

    @Then("every answer names the same case")
    public void sameCase() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("the photo is kept with her case")
    public void photoIsKept() {
        Door.Answer seen = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(seen.body().toString()).contains("lamp.jpg");
    }

    @Then("a reply is due within {int} working days")
    @Then("يكون الرد مستحقًا خلال {int} أيام عمل")
    public void replyIsDue(int days) {
        assertDue(story.theCase(), days);
    }

    @Then("يكون الرد مستحقًا خلال يومي عمل")
    public void replyIsDueInTwoDays() {
        replyIsDue(2);
    }

    @Then("the next complaint still has {int} working days")
    @Then("تبقى للشكوى التالية {int} أيام عمل")
    public void nextComplaintHas(int days) {
        complains("street-lighting", "capital");
        replyIsDue(days);
    }

    @Then("the earlier case keeps its {int} working days")
    public void earlierCaseKeeps(int days) {
        assertDue(story.earlierCase(), days);
    }

    @Then("her case is not admitted")
    public void notAdmitted() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.NOT_ADMITTED);
        assertThat(deadlines.of(story.theCase().id())).isEmpty();
    }

    @Then("the reply period stands still")
    public void standsStill() {
        assertThat(reply().state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(deadlines.live(story.theCase().id(), DeadlineKind.CUSTOMER_ANSWER))
                .isPresent();
        assertThat(story.theCase().state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
    }

    @Then("the reply period runs")
    public void runs() {
        assertThat(reply().state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadlines.live(story.theCase().id(), DeadlineKind.CUSTOMER_ANSWER))
                .isEmpty();
    }

    @Then("the reply period has {int} working days left")
    public void left(int days) {
        runs();
        Deadline reply = reply();
        Duration day = calendars
                .current(reply.calendar())
                .amountOf(new Period(1, Period.Unit.WORKING_DAYS))
                .open();
        assertThat(remaining(reply)).isEqualTo(day.multipliedBy(days));
    }

    @Then("the period is not exceeded")
    public void notExceeded() {
        assertThat(story.theCase().breachedAt()).isNull();
        assertThat(story.theCase().escalationLevel()).isZero();
    }

    @Then("the exceeded period is recorded")
    public void exceeded() {
        assertThat(story.theCase().breachedAt()).isNotNull();
    }

    private Duration remaining(Deadline reply) {
        return calendars
                .version(reply.calendar(), reply.calendarVersion())
                .between(story.now(), dueOf(reply))
                .open();
    }

    private static Instant dueOf(Deadline deadline) {
        assertThat(deadline.due()).isNotNull();
        return deadline.due();
    }

    private Deadline reply() {
        return deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
    }

    private void assertDue(CaseView view, int days) {
        Deadline reply = deadlines.live(view.id(), DeadlineKind.REPLY).orElseThrow();
        Period promised = new Period(days, Period.Unit.WORKING_DAYS);
        assertThat(reply.period()).isEqualTo(promised.toString());
        assertThat(dueOf(reply)).isEqualTo(calendars.current(reply.calendar()).due(reply.startedAt(), promised));
    }

    @Given("شكوى فاطمة بنقطتين {string} و {string} لدى فريق العمل")
    public void complainsInPoints(String first, String second) {
        Map<String, Object> complaint = complaint("street-lighting", "capital");
        complaint.put(
                "description",
                "السلام عليكم، عمود الإنارة رقم " + LAMPS.incrementAndGet() + "\n" + first + "\n" + second);
        story.submitted(submit(complaint));
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    private Door.Answer submit(Map<String, Object> complaint) {
        return story.door().post(Story.FATIMA, "/api/v1/cases", complaint);
    }

    private static Map<String, Object> complaint(String service, String area) {
        Map<String, Object> complaint = new HashMap<>();
        complaint.put("kind", "complaint");
        complaint.put("subject", "شكوى بشأن خدمة حكومية");
        complaint.put("description", WORDS + "، رقم العمود " + LAMPS.incrementAndGet());
        complaint.put("service", service);
        complaint.put("area", area);
        complaint.put("urgency", "normal");
        complaint.put("mail", "fatima@example.org");
        complaint.put("phone", "36001122");
        complaint.put("language", "ar");
        return complaint;
    }

    private static byte[] photo() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
