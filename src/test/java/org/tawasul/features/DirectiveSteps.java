package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** Directives of those above as their pages show them. */
public class DirectiveSteps {
    private final Story story;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final int port;
    private String path = "";

    public DirectiveSteps(Story story, BusinessClock clock, Outbox outbox, Environment environment) {
        this.story = story;
        this.clock = clock;
        this.outbox = outbox;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("يوجّه {string} من صفحة الطلب: {string} خلال {int} أيام")
    public void directsOnACase(String login, String order, int days) {
        PageVisitor visitor = visitor(login);
        String page = "/ar/cases/" + story.number();
        visitor.get(page);
        visitor.post(
                page + "/directive",
                Map.of("text", order, "by", clock.today().plusDays(days).toString()));
    }

    @Then("تظهر لدى {string} بين توجيهات {string}: {string}")
    public void isListed(String login, String show, String words) {
        assertThat(list(login, show)).contains(words);
    }

    @Then("يقرأ {string} أن توجيه الطلب {string}")
    public void isFrom(String login, String director) {
        String seen = list(login, "open");
        int row = seen.indexOf(story.number());
        assertThat(row).isNotNegative();
        assertThat(seen.substring(row, Math.min(seen.length(), row + 60))).contains(director);
    }

    @Then("لا تظهر لدى {string} بين توجيهات {string}: {string}")
    public void isNotListed(String login, String show, String words) {
        assertThat(list(login, show)).doesNotContain(words);
    }

    @Then("وصل {string} أن توجيهه أُجيب عنه")
    public void heardOfAnAnswer(String login) {
        assertThat(answersTo(login)).isEqualTo(1);
    }

    @Then("لم يصل {string} أن توجيهه أُجيب عنه")
    public void heardOfNoAnswer(String login) {
        assertThat(answersTo(login)).isZero();
    }

    private long answersTo(String login) {
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals("contribution-answered")
                        && message.recipient().startsWith(login + "@"))
                .count();
    }

    @Given("{string} gives a directive on {string}: {string} within {int} days")
    public void directsOnATheme(String login, String service, String order, int days) {
        PageVisitor visitor = visitor(login);
        visitor.get("/en/overview/directives/new");
        Seen given = visitor.post(
                "/en/overview/directives/new",
                Map.of(
                        "service",
                        service,
                        "text",
                        order,
                        "by",
                        clock.today().plusDays(days).toString()));
        assertThat(given.status()).as(given.words()).isEqualTo(302);
        path = Objects.requireNonNull(given.location())
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("\\?.*", "");
        assertThat(visitor.get(path).words()).contains(order);
    }

    @Then("{string} finds it on the team board")
    public void findsOnTheBoard(String login) {
        PageVisitor visitor = visitor(login);
        assertThat(visitor.get("/en/team").body()).contains("/en/overview/directives");
        assertThat(visitor.get("/en/overview/directives").body()).contains(path);
    }

    @When("{string} answers that directive: {string}")
    public void answers(String login, String words) {
        PageVisitor visitor = visitor(login);
        visitor.get(path);
        Seen answered = visitor.post(path + "/answer", Map.of("text", words));
        assertThat(answered.status()).as(answered.words()).isEqualTo(302);
    }

    @Then("{string} reads the answer {string}")
    public void reads(String login, String words) {
        assertThat(visitor(login).get(path).words()).contains(words, "Answered");
    }

    @Then("{string} was written to that the directive was {string}")
    public void wasWrittenTo(String login, String what) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(outbox.toStaff(login))
                .anyMatch(message -> message.step().equals("theme-directive/" + id + "/" + what + "/" + login)
                        && message.body().contains("/overview/directives/" + id));
    }

    @Then("{string} does not find that directive")
    public void doesNotFind(String login) {
        assertThat(visitor(login).get(path).status()).isEqualTo(404);
    }

    private String list(String login, String show) {
        Seen page = visitor(login).get("/ar/overview/directives?show=" + show);
        assertThat(page.status()).as(page.words()).isEqualTo(200);
        return page.words();
    }

    private PageVisitor visitor(String login) {
        return PageVisitor.at(port).signIn(login);
    }
}
