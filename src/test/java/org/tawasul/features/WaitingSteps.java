package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;

/** What a customer who waits hears without asking. */
public class WaitingSteps {
    private final Story story;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final SourceFolders folders;

    public WaitingSteps(Story story, Outbox outbox, Deadlines deadlines, SourceFolders folders) {
        this.story = story;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.folders = folders;
    }

    @Given("ألغى صاحب السياسة المواعيد الجديدة")
    public void noNewDates() {
        folders.save(
                "rules/deadlines/new-dates.csv",
                table -> table.lines().findFirst().orElseThrow() + "\n");
    }

    @Given("the policy owner lets the reminder go out after {int} percent of the window")
    public void remindAfter(int percent) {
        folders.save(
                "rules/watch/limits.csv", table -> table.replace("remind-percent,50", "remind-percent," + percent));
    }

    @Then("تُبلَّغ فاطمة بأن طلبها قيد الدراسة وبموعد الرد المتوقع")
    public void toldWhereItStands() {
        assertThat(mails("state")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("ما زال قيد الدراسة")
                .contains("ومن المتوقع أن يصلكم الرد في موعد أقصاه"));
    }

    @Then("لم تُبلَّغ فاطمة بحال طلبها")
    public void notTold() {
        assertThat(mails("state")).isEmpty();
    }

    @Then("يُعتذر لفاطمة مرة واحدة ويُذكر لها السبب والموعد الجديد")
    public void apologyOnce() {
        assertThat(mails("slip")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("نعتذر لكم")
                .contains("والسبب أن")
                .contains("والموعد الجديد المتوقع للرد هو"));
    }

    @Then("يُعتذر لفاطمة مرتين، لكل موعد فات مرة")
    public void apologyTwice() {
        List<OutboxMessage> mails = mails("slip");
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).body())
                .contains("وهو يوم")
                .isNotEqualTo(mails.get(0).body());
    }

    @Then("يُعتذر لفاطمة {int} مرات عن تأخر الرد، ويبعد كل موعد جديد عن سابقه بقدر ما بعد أو أكثر")
    public void longerSteps(int times) {
        assertThat(mails("slip")).hasSize(times);
        List<Duration> steps = deadlines.of(story.theCase().id()).stream()
                .filter(clock -> clock.kind() == DeadlineKind.PROMISE)
                .map(clock -> Duration.between(clock.startedAt(), Objects.requireNonNull(clock.due())))
                .toList();
        assertThat(steps.get(steps.size() - 1)).isGreaterThan(steps.get(0).multipliedBy(3));
    }

    @Then("يُبلَّغ المشرف بأن الموعد الجديد الذي حدده النظام قد فات")
    public void ownDatePassed() {
        assertThat(sent("escalation"))
                .filteredOn(mail -> mail.body().contains("الموعد الجديد الذي أبلغ به النظام العميل"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.recipient()).startsWith("works.supervisor"));
        assertThat(sent("escalation"))
                .noneSatisfy(mail -> assertThat(mail.body()).contains("الرد المرحلي"));
    }

    @Then("يُعتذر لفاطمة ويُقال لها إن الموعد الجديد لا يمكن تحديده بعد")
    public void honestApology() {
        assertThat(mails("slip")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("نعتذر لكم")
                .contains("ولا يمكننا في الوقت الحاضر تحديد موعد جديد للرد."));
    }

    @Then("تُذكر القاعدة {string} بين أسباب ما جرى")
    public void ruleIsNamed(String rule) {
        String decisions = story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body()
                .toString();
        assertThat(decisions).contains("\"rule\":\"" + rule + "\"");
    }

    @Then("she is reminded once by mail and by text message, with the link")
    public void remindedOnce() {
        List<OutboxMessage> messages = sent("rating-reminder");
        assertThat(messages).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(messages).allSatisfy(message -> assertThat(message.body()).contains("/rate/"));
    }

    @Then("she is not reminded")
    public void notReminded() {
        assertThat(sent("rating-reminder")).isEmpty();
    }

    private List<OutboxMessage> mails(String template) {
        return sent(template).stream()
                .filter(message -> message.channel().equals("mail"))
                .toList();
    }

    private List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
