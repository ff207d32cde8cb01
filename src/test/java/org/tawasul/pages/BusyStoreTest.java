package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;
import org.tawasul.api.HttpApi;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** While no connection to the store is free everybody is told to come again shortly, wherever the store is missed: at the doors, in a controller, while a page is drawn. What was typed stays. */
@TawasulTest
@TestPropertySource(
        properties = {"spring.datasource.hikari.connection-timeout=250", "spring.datasource.hikari.maximum-pool-size=4"
        })
@ExtendWith(OutputCaptureExtension.class)
class BusyStoreTest {
    /** Of a request behind whose doors no connection is free. */
    private static final String BEHIND = "busy-behind-the-doors";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"\\s*/>");
    private static final String AR = "النظام مشغول الآن. يُرجى إعادة المحاولة بعد قليل.";
    private static final String EN = "The system is busy at the moment. Please try again shortly.";

    @LocalServerPort
    int port;

    @Autowired
    DataSource store;

    @Autowired
    Intake intake;

    @Autowired
    WorkItems items;

    private final String words = "والعمود \"الثاني\" مطفأ أيضًا " + System.nanoTime();
    private String number = "";
    private String task = "";

    @BeforeEach
    void aCaseOfFatimas() {
        CaseView view = intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "إنارة الشارع",
                        "عمود الإنارة رقم " + System.nanoTime() + " أمام منزلنا مطفأ منذ أسبوع",
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        "customer.fatima",
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of()),
                new Actor("customer.fatima", "customer", null, null));
        number = view.number();
        task = "/tasks/" + items.openOf(view.id()).get(0).id();
    }

    @Test
    void atTheDoorsAndForStrangers(CapturedOutput log) throws SQLException {
        PageVisitor fatima = signedIn("customer.fatima");
        PageVisitor worker = signedIn("works.worker1");
        PageVisitor stranger = PageVisitor.at(port);
        int before = log.getAll().length();

        List<Seen> seen = new ArrayList<>();
        List<HttpApi.Answer> answers = new ArrayList<>();
        try (Held all = new Held(store)) {
            for (String path : List.of("/ar/tasks", "/ar/cases/" + number, "/ar/overview", "/ar", "/")) {
                seen.add(worker.get(path));
            }
            assertThat(seen).as("who is signed in stays so").allSatisfy(page -> assertThat(page.body())
                    .contains("action=\"/ar/sign-out\""));
            seen.add(fatima.get("/ar/my-cases/" + number));
            seen.add(stranger.get("/ar/articles"));
            seen.add(stranger.post("/ar/sign-in", Map.of("login", "works.worker1", "password", "tawasul")));
            HttpApi api = HttpApi.at(port);
            answers.add(api.get("/api/v1/articles"));
            answers.add(api.as("works.worker1").get("/api/v1/work-items"));
            answers.add(api.as("customer.fatima").post("/api/v1/cases/" + number + "/additions", "{\"text\":\"نص\"}"));
        }

        assertThat(seen).allSatisfy(page -> isBusy(page, AR));
        assertThat(answers).allSatisfy(BusyStoreTest::isBusy);
        String told = log.getAll().substring(before);
        assertThat(told.lines().filter(line -> line.contains("The store is busy")))
                .as("one line each")
                .hasSize(seen.size() + answers.size());
        assertThat(told).doesNotContain("\tat ").doesNotContain(" ERROR ").contains("GET /api/v1/articles");
    }

    @Test
    void behindTheDoors() {
        PageVisitor worker = signedIn("works.worker1");
        for (String path : List.of("/en/tasks", "/en" + task, "/en/cases/" + number)) {
            isBusy(worker.get(path + "?" + BEHIND), EN);
        }
        isBusy(signedIn("works.management").get("/en/overview?" + BEHIND), EN);
        isBusy(signedIn("admin").get("/en/incidents?" + BEHIND), EN);
        isBusy(signedIn("agent.noor").get("/en/calls/now?" + BEHIND), EN);
        isBusy(signedIn("customer.fatima").get("/en/my-cases/" + number + "?" + BEHIND), EN);
        HttpApi api = HttpApi.at(port).as("works.worker1");
        isBusy(api.get("/api/v1/cases/" + number + "?" + BEHIND));
        isBusy(api.get("/api/v1/work-items?" + BEHIND));
        isBusy(api.as("customer.fatima").post("/api/v1/cases/" + number + "/withdrawal?" + BEHIND, "{}"));
    }

    @Test
    void aPageIsAskedForAgainByOneClick() {
        Seen busy = signedIn("works.worker1").get("/ar/tasks?page=2&x=%22&busy-behind-the-doors");

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.body()).contains("href=\"/ar/tasks?page=2&amp;x=%22&amp;" + BEHIND + "\"");
        assertThat(busy.cacheControl()).isEqualTo("no-store");
    }

    @Test
    void whatWasTypedIsSentAgainAndDoneOnce() throws SQLException {
        PageVisitor fatima = signedIn("customer.fatima");
        String add = "/my-cases/" + number + "/add";
        fatima.get("/ar" + add);

        Seen atTheDoors;
        try (Held all = new Held(store)) {
            atTheDoors = fatima.post("/ar" + add, Map.of("text", words));
        }
        Seen behind = fatima.post("/en" + add + "?" + BEHIND, Map.of("text", words));
        assertThat(fatima.get("/ar/my-cases/" + number).words()).doesNotContain(words);

        for (Seen busy : List.of(atTheDoors, behind)) {
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.cacheControl()).as("for the back button").isEqualTo(BackButton.WORKS);
            assertThat(hidden(busy)).contains("text=" + encoded(words), "once=", "_csrf=", "_of=");
        }
        assertThat(fatima.sendAsWritten(action(atTheDoors), hidden(atTheDoors)).status())
                .isBetween(300, 399);
        int told = said(fatima);
        fatima.sendAsWritten(action(atTheDoors), hidden(atTheDoors));
        assertThat(told).isPositive();
        assertThat(said(fatima)).as("sent twice").isEqualTo(told);
    }

    private int said(PageVisitor customer) {
        return customer.get("/ar/my-cases/" + number).words().split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void filesAreChosenAgainAndAPasswordIsNotRepeated() throws SQLException {
        PageVisitor fatima = signedIn("customer.fatima");
        fatima.get("/en/my-cases/" + number + "/add");
        Seen form;
        Seen signIn;
        try (Held all = new Held(store)) {
            form = fatima.post(
                    "/en/my-cases/" + number + "/add", Map.of("text", words), "lamp.jpg", new byte[] {1, 2, 3});
            signIn = PageVisitor.at(port)
                    .post("/en/sign-in", Map.of("login", "works.worker1", "password", "tawasul-secret"));
        }

        isBusy(form, EN);
        assertThat(form.body())
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "name=\"upload\"", "lamp.jpg");
        assertThat(hidden(form)).contains("text=" + encoded(words));
        isBusy(signIn, EN);
        assertThat(signIn.body()).doesNotContain("tawasul-secret").contains("href=\"/en/sign-in\"");
    }

    private PageVisitor signedIn(String login) {
        return PageVisitor.at(port).signIn(login);
    }

    private static void isBusy(Seen page, String sentence) {
        assertThat(page.status()).as(page.words()).isEqualTo(503);
        assertThat(page.retryAfter()).isEqualTo("5");
        assertThat(page.words()).contains(sentence);
        assertThat(page.body()).contains("</html>");
    }

    private static void isBusy(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("busy");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("detail").asText()).isEqualTo(AR);
    }

    private static String action(Seen page) {
        return page.body().replaceAll("(?s).*<main.*?<form method=\"post\" action=\"([^\"]+)\".*", "$1");
    }

    /** The fields of the form in the main part, as a browser sends them. */
    private static String hidden(Seen page) {
        String main = page.body().replaceAll("(?s).*<main", "").replaceAll("(?s)</main>.*", "");
        return HIDDEN.matcher(main)
                .results()
                .map(field -> field.group(1) + "=" + encoded(HtmlUtils.htmlUnescape(field.group(2))))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** All connections that there are, until it is closed. */
    private record Held(List<Connection> all) implements AutoCloseable {
        Held(DataSource store) throws SQLException {
            this(new ArrayList<>());
            int most = store.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (all.size() < most) {
                all.add(store.getConnection());
            }
        }

        @Override
        public void close() throws SQLException {
            for (Connection each : all) {
                each.close();
            }
        }
    }

    /** Stands after the doors, which have asked the store by then. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BehindTheDoors {
        @Bean
        FilterRegistrationBean<Filter> takesAllConnections(DataSource store) {
            return new FilterRegistrationBean<>((request, response, chain) -> {
                String query = ((HttpServletRequest) request).getQueryString();
                if (query == null || !query.endsWith(BEHIND)) {
                    chain.doFilter(request, response);
                    return;
                }
                try (Held all = new Held(store)) {
                    chain.doFilter(request, response);
                } catch (SQLException e) {
                    throw new IllegalStateException("They can't be held", e);
                }
            });
        }
    }
}
