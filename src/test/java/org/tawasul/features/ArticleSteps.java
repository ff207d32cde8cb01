package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.knowledge.WriteArticle;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;

/** Articles: who writes them, and whom they answer. */
public class ArticleSteps {
    private static final String WORDS = "When will the sign of our road be put up, please?";

    private final Articles articles;
    private final MovableClock clock;
    private final JdbcTemplate sql;
    private final int port;
    private @Nullable Article article;
    private @Nullable PageVisitor asker;
    private PageVisitor.@Nullable Seen seen;

    public ArticleSteps(Articles articles, MovableClock clock, JdbcTemplate sql, Environment environment) {
        this.articles = articles;
        this.clock = clock;
        this.sql = sql;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("the entity {string} has an article {string} for {string}")
    public void hasArticle(String entity, String title, String service) {
        article = articles.write(
                new WriteArticle(
                        null,
                        0,
                        service,
                        "كيف أطلب لوحة شارع؟",
                        title,
                        "تُركب اللوحات كل شهر.",
                        "Signs are put up every month.",
                        clock.today().plusDays(5)),
                officer(entity));
    }

    @When("somebody asks about {string} by the page for inquiries")
    public void asks(String service) {
        asker = PageVisitor.at(port);
        asker.get("/en/submit/inquiry");
        asker.post("/en/submit/inquiry", Map.of("step", "words", "go", "next", "description", WORDS));
        seen = asker.post("/en/submit/inquiry", typed(service, "place", "next"));
    }

    @When("he says that the article answered him")
    public void saysItAnswered() {
        PageVisitor visitor = Objects.requireNonNull(asker);
        PageVisitor.Seen sent = visitor.post(
                "/en/submit/inquiry",
                typed("road-sign", "you", "answered-" + written().id()));
        seen = visitor.follow(sent);
    }

    @When("its day of review is over")
    public void reviewIsOver() {
        clock.moveBy(Duration.ofDays(6));
    }

    @Then("the page offers the article {string}")
    public void offers(String title) {
        assertThat(last().words()).contains("Perhaps this answers you", title, "Signs are put up every month.");
    }

    @Then("what he wrote is still in the form")
    public void stillThere() {
        assertThat(last().body()).contains(WORDS);
    }

    @Then("he is told that nothing was sent")
    public void nothingSent() {
        assertThat(last().words()).contains("Nothing was sent");
    }

    @Then("the article's owner sees that it spared one request")
    public void sparedOne() {
        assertThat(articles.kept(written().id(), officer("works")).answered()).isEqualTo(1);
    }

    @Then("the page offers no such article")
    public void offersNone() {
        assertThat(last().words()).doesNotContain("Signs are put up every month.");
    }

    @Then("its owner reads {string} beside it")
    public void ownerReads(String words) {
        PageVisitor owner = PageVisitor.at(port).signIn("works.quality");
        assertThat(owner.get("/en/knowledge/" + written().id()).words()).contains(words);
    }

    @When("يكتب {string} مقالة عنوانها {string} لخدمة {string}")
    public void writes(String login, String title, String service) {
        seen = sent(login, title, service, "save");
        assertThat(last().status()).isEqualTo(302);
        article = articles.offered(service).stream()
                .filter(each -> each.title().ar().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @When("يعاين {string} مقالة عنوانها {string} لخدمة {string}")
    public void previews(String login, String title, String service) {
        seen = sent(login, title, service, "preview");
    }

    @Then("تظهر للجميع في صفحة الإجابات")
    public void everybodySeesIt() {
        assertThat(PageVisitor.at(port).get("/ar/articles").words())
                .contains(written().title().ar());
        assertThat(PageVisitor.at(port).get("/ar/articles/" + written().id()).words())
                .contains(written().text().ar());
    }

    @Then("يعرف السجل من كتبها")
    public void recordKnows() {
        List<String> actors = sql.queryForList(
                "select actor from trail_entry where subject_kind = 'article' and subject_id = ?",
                String.class,
                written().id());
        assertThat(actors).containsExactly("works.quality");
    }

    @Then("يراها كما يراها العميل")
    public void seesPreview() {
        assertThat(last().words()).contains("هكذا يراها العميل", "مقالة لم تُحفظ بعد");
    }

    @Then("لا تظهر في صفحة الإجابات")
    public void nobodySeesIt() {
        assertThat(PageVisitor.at(port).get("/ar/articles").words()).doesNotContain("مقالة لم تُحفظ بعد");
    }

    private PageVisitor.Seen sent(String login, String title, String service, String go) {
        PageVisitor officer = PageVisitor.at(port).signIn(login);
        officer.get("/ar/knowledge/new");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("go", go);
        fields.put("version", "0");
        fields.put("service", service);
        fields.put("titleAr", title);
        fields.put("titleEn", "A title");
        fields.put("textAr", "نص قصير");
        fields.put("textEn", "A short text");
        fields.put("reviewOn", clock.today().plusDays(90).toString());
        return officer.post("/ar/knowledge/new", fields);
    }

    private static Map<String, String> typed(String service, String step, String go) {
        return Map.of("description", WORDS, "service", service, "step", step, "go", go);
    }

    private static SignedIn officer(String entity) {
        return new SignedIn(entity + ".quality", Role.QUALITY_OFFICER, entity, null);
    }

    private Article written() {
        return Objects.requireNonNull(article, "no article was written");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
