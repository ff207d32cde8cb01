package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;

/** What the customer's words do to a case, and the lists by which they are understood. */
public class WordSteps {
    private final Story story;
    private final SourceFolders folders;
    private final MessageSteps messages;

    public WordSteps(Story story, SourceFolders folders, MessageSteps messages) {
        this.story = story;
        this.folders = folders;
        this.messages = messages;
    }

    @When("لا تكتب فاطمة سوى {string}")
    public void writesOnly(String words) {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        complaint.put("subject", words);
        complaint.put("description", words);
        story.submitted(story.door().post(Story.FATIMA, "/api/v1/cases", complaint));
    }

    @Given("أن مسؤول السياسات أضاف العبارة {string} إلى كلمات {service}")
    public void addsPhrase(String phrase, String service) {
        folders.save("rules/routing/words.csv", table -> "%sW-9001,%s,%s,,5,,,\n".formatted(table, phrase, service));
    }

    @Given("أن مسؤول السياسات أضاف إلى اللهجة أن {string} تعني {string}")
    public void addsDialect(String word, String standard) {
        folders.save("rules/words/dialect.csv", list -> "%s%s,%s,\n".formatted(list, word, standard));
    }

    @Then("تكون لطلبها أولوية عالية لأنه {string}")
    public void highBecause(String reason) {
        assertThat(story.theCase().priority()).isEqualTo("high");
        JsonNode priority = decision("priority");
        assertThat(priority.path("because").path("ar").asText()).contains(reason);
        assertThat(priority.path("because").path("en").asText()).containsPattern("[a-z]");
        assertThat(priority.path("rule").asText()).startsWith("priority/priorities#");
    }

    @Then("تكون لطلبها أولوية عادية")
    public void normal() {
        assertThat(story.theCase().priority()).isEqualTo("normal");
    }

    @Then("يبقى طلبها شكوى")
    public void staysComplaint() {
        assertThat(story.theCase().kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("يقرأ الفريق أن كلماته تدل على أنه {string}")
    public void teamReads(String kind) {
        assertThat(decision("admission").path("hints")).anySatisfy(hint -> {
            assertThat(hint.path("finding").asText()).isEqualTo("kind-suggested");
            assertThat(hint.path("sentence").path("ar").asText()).contains(kind);
        });
    }

    @Then("لا يُقبل طلبها لأنه {string}")
    public void notAdmitted(String reason) {
        assertThat(story.theCase().state()).isEqualTo(CaseState.NOT_ADMITTED);
        assertThat(messages.sent("not-admitted")).isNotEmpty().anySatisfy(message -> assertThat(message.body())
                .contains(reason));
    }

    private JsonNode decision(String kind) {
        Door.Answer all = story.door().get(story.firstWorker(), "/api/v1/cases/" + story.number() + "/decisions");
        assertThat(all.isOk()).as(all.body().toString()).isTrue();
        JsonNode found = null;
        for (JsonNode one : all.body().path("decisions")) {
            found = one.path("kind").asText().equals(kind) ? one : found;
        }
        assertThat(found).as(all.body() + " has a decision of " + kind).isNotNull();
        return found;
    }
}
