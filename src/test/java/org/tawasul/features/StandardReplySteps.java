package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Drafts;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WorkItems;

/** Replies that an entity keeps ready, on the pages of those who propose, approve and use them. */
public class StandardReplySteps {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    private final Story story;
    private final Cases cases;
    private final WorkItems items;
    private final Drafts drafts;
    private final StandardReplies replies;
    private final JdbcTemplate store;
    private final PageVisitor ahmed;
    private final PageVisitor supervisor;
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public StandardReplySteps(
            Story story,
            Cases cases,
            WorkItems items,
            Drafts drafts,
            StandardReplies replies,
            JdbcTemplate store,
            Environment environment) {
        this.story = story;
        this.cases = cases;
        this.items = items;
        this.drafts = drafts;
        this.replies = replies;
        this.store = store;
        int port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
        this.ahmed = PageVisitor.at(port);
        this.supervisor = PageVisitor.at(port);
    }

    @After
    public void takeThemAway() {
        store.update("delete from casework_standard_reply");
        store.update("delete from approved_print");
    }

    @Given("اقترح أحمد الرد النموذجي {string}")
    public void proposes(String text) {
        ahmed.signIn("works.worker1");
        seen = ahmed.post(
                "/ar/standard-replies/new",
                sent(Map.of("nameAr", "إنارة", "nameEn", "Lighting", "textAr", text, "textEn", "Repaired {{day}}.")));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @When("يعتمد المشرف الرد النموذجي")
    public void approves() {
        supervisor.signIn("works.supervisor");
        StandardReply proposed = replies.of(AHMED).get(0);
        seen = supervisor.post(
                "/ar/standard-replies/" + proposed.replyId() + "/versions/" + proposed.id(),
                sent(Map.of("decision", "approve")));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @Then("لا يجد أحمد الرد النموذجي عند كتابة الرد")
    public void findsNone() {
        assertThat(ahmed.get(page()).body()).doesNotContain("id=\"standard-reply\"");
    }

    @Then("يجد أحمد الرد النموذجي عند كتابة الرد")
    public void findsIt() {
        assertThat(ahmed.get(page()).body()).contains("id=\"standard-reply\"").contains("إنارة</option>");
    }

    @When("يضيف أحمد الرد النموذجي إلى {string}")
    public void adds(String typed) {
        String id = Long.toString(replies.of(AHMED).get(0).id());
        seen = ahmed.post(page() + "/acts/reply", sent(Map.of("text", typed, "standard-reply", id, "insert", "yes")));
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    @Then("في مسودته {string} و {string}")
    public void holds(String typed, String inserted) {
        assertThat(draft()).contains(typed, inserted);
        assertThat(ahmed.get(page()).words()).contains(typed, inserted);
    }

    @When("يرسل أحمد مسودته كما هي")
    public void sendsAsItIs() {
        send(draft());
    }

    @When("يكتب أحمد {string} مكان {string} ويرسل مسودته")
    public void fillsAndSends(String value, String variable) {
        send(draft().replace(variable, value));
    }

    @Then("تقول الصفحة لأحمد إن {string} لم تُستكمل")
    public void names(String variable) {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.words()).contains("لم تُستكمل", variable);
    }

    @Then("يُكتب الرد")
    public void isWritten() {
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
        assertThat(cases.byNumber(story.number()).state()).isEqualTo(CaseState.REPLIED);
    }

    private void send(String text) {
        seen = ahmed.post(page() + "/acts/reply", sent(Map.of("text", text, "button", "reply")));
    }

    private String draft() {
        return drafts.of(item(), AHMED).get(0).fields().getOrDefault("text", "");
    }

    private String page() {
        return "/ar/tasks/" + item();
    }

    private long item() {
        return items.openOf(cases.byNumber(story.number()).id()).get(0).id();
    }

    private static Map<String, String> sent(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("once", UUID.randomUUID().toString());
        return all;
    }
}
