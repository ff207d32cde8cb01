package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;

/** What people are told, as it left. */
public class MessageSteps {
    private final Story story;
    private final Outbox outbox;
    private final MovableClock clock;

    public MessageSteps(Story story, Outbox outbox, MovableClock clock) {
        this.clock = clock;
        this.story = story;
        this.outbox = outbox;
    }

    @Then("she is told her case number by mail and by text message")
    public void toldNumber() {
        toldByBoth("receipt", story.number());
    }

    @Then("she is told why by mail and by text message")
    public void toldWhy() {
        toldByBoth("not-admitted", story.number());
    }

    @Then("she is asked {string} by mail and by text message")
    public void asked(String question) {
        List<OutboxMessage> messages = sent("question");
        assertThat(messages).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(messages).filteredOn("channel", "mail").allSatisfy(mail -> assertThat(mail.body())
                .contains(question));
    }

    @Then("يصل الرد إلى فاطمة بالبريد والرسائل النصية مع رابط التقييم")
    @Then("the reply reaches her")
    public void replyReaches() {
        clock.moveBy(Story.HELD_BACK);
        toldByBoth("reply", "/rate/");
    }

    @Then("the caller is told the case number by text message")
    public void callerTold() {
        assertThat(sent("receipt")).singleElement().satisfies(sms -> {
            assertThat(sms.channel()).isEqualTo("sms");
            assertThat(sms.body()).contains(story.number());
        });
    }

    @Then("the team is warned")
    public void teamWarned() {
        assertThat(sent("warning")).isNotEmpty().allSatisfy(mail -> assertThat(mail.recipient())
                .startsWith("works."));
    }

    @Then("the case is raised to the {}, who/which is told by mail")
    public void raisedTo(String whom) {
        String person =
                switch (whom) {
                    case "supervisor" -> "works.supervisor";
                    case "senior management" -> "works.management";
                    case "minister's office" -> "works.minister";
                    default -> throw new IllegalArgumentException(whom);
                };
        assertThat(sent("escalation"))
                .extracting(OutboxMessage::recipient)
                .anySatisfy(recipient -> assertThat(recipient).startsWith(person));
    }

    /** By the step of the ladder that was taken last. */
    @Then("the case is raised to {string} and nobody else")
    @Then("يُصعَّد الطلب إلى {string} وحده")
    public void raisedToAlone(String login) {
        int level = story.theCase().escalationLevel();
        assertThat(sent("escalation"))
                .filteredOn(mail -> mail.body().contains("وهو المستوى " + level))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipient()).startsWith(login + "@"));
    }

    @Then("يستطيع {string} قراءة الطلب")
    public void mayRead(String login) {
        assertThat(story.door().get(login, "/api/v1/cases/" + story.number()).status())
                .isEqualTo(200);
    }

    @Then("the senior management is told nothing")
    public void managementHearsNothing() {
        assertThat(sent("escalation"))
                .extracting(OutboxMessage::recipient)
                .isNotEmpty()
                .noneMatch(recipient -> recipient.startsWith("works.management"));
    }

    private void toldByBoth(String template, String words) {
        List<OutboxMessage> messages = sent(template);
        assertThat(messages).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.language()).isEqualTo(Language.AR);
            assertThat(message.body()).contains(words);
            assertThat(message.state()).isEqualTo(OutboxMessage.State.CAPTURED);
        });
    }

    List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
