package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * Every endpoint × every role × owner or not. The endpoints are those that the program has: one that is new must say here who may pass. Who doesn't pass
 * is answered 401, 403 or 404, and who passes by anything else.
 */
@TawasulTest
class DoorsTest {
    private static final String NOBODY = "(nobody)";
    private static final String OWNER = "customer.fatima";
    private static final String OPENER = "agent.noor";
    private static final Set<String> OFFICE = Set.of(
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "central.worker1");
    private static final Set<String> READERS = with(OFFICE, "auditor.layla");

    /** Who passes each door of a case of Fatima's that works has. */
    private static final Map<String, Set<String>> PASS = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /api/v1/cases", Set.of("customer.fatima", "customer.yusuf", OPENER)),
            Map.entry(
                    "POST /api/v1/files",
                    Set.of(
                            "customer.fatima",
                            "customer.yusuf",
                            OPENER,
                            "works.worker1",
                            "works.supervisor",
                            "health.worker1",
                            "health.supervisor",
                            "central.worker1")),
            Map.entry("GET /api/v1/cases/{number}", with(READERS, OWNER)),
            Map.entry("GET /api/v1/cases/{number}/files/{id}", with(READERS, OWNER)),
            Map.entry("POST /api/v1/cases/{number}/answers", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/additions", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/reopening", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/withdrawal", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/recall", Set.of("works.worker1", "works.supervisor")),
            Map.entry("GET /api/v1/cases/{number}/decisions", READERS),
            Map.entry("GET /api/v1/cases/{number}/contributions", READERS),
            Map.entry("POST /api/v1/cases/{number}/directives", Set.of("works.minister", "works.management")),
            // The case has an opinion and no promise: who passes when there is one is tried apart.
            Map.entry("POST /api/v1/cases/{number}/commitments/{id}/not-done", Set.of()),
            Map.entry("POST /api/v1/contributions/{id}/new-date", Set.of()),
            Map.entry("POST /api/v1/contributions/{id}/cancellation", Set.of("works.worker1", "works.supervisor")),
            Map.entry("GET /api/v1/cases/{number}/timeline", READERS),
            Map.entry("GET /api/v1/cases/{number}/deadlines", READERS),
            Map.entry(
                    "GET /api/v1/work-items",
                    Set.of(
                            "works.worker1",
                            "works.supervisor",
                            "works.quality",
                            "central.worker1",
                            "health.worker1",
                            "health.supervisor")),
            Map.entry("GET /api/v1/work-items/{id}", with(OFFICE, "works.quality")),
            Map.entry("POST /api/v1/work-items/{id}/question", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/transfer", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/route", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/reply", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/reply-check", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/opinion", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/colleague", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/part", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/contribution", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/evidence", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/part-approval", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/part-return", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/study", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/decision", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/implementation", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/announcement", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/interim", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/approve", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/return", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/outcome", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/release", Set.of("works.worker1", "works.supervisor")),
            Map.entry("POST /api/v1/work-items/{id}/claim", Set.of("works.worker1", "works.supervisor")),
            Map.entry(
                    "GET /api/v1/flags",
                    Set.of(
                            "central.worker1",
                            "auditor.layla",
                            "works.management",
                            "health.management",
                            "works.minister",
                            "health.minister",
                            "leadership.noora",
                            "committee.amal")),
            Map.entry(
                    "GET /api/v1/figures",
                    Set.of(
                            "central.worker1",
                            "auditor.layla",
                            "works.management",
                            "health.management",
                            "works.minister",
                            "health.minister",
                            "leadership.noora",
                            "committee.amal")),
            Map.entry("GET /api/v1/outbox", Set.of("admin")),
            Map.entry("GET /api/v1/organisation", Set.of("admin")),
            Map.entry("POST /api/v1/organisation", Set.of("admin")),
            Map.entry("GET /api/v1/organisation/{file}", Set.of("admin")),
            Map.entry("PUT /api/v1/organisation/{file}", Set.of("admin")),
            Map.entry("POST /api/v1/calendar-corrections", Set.of("admin", "central.worker1")),
            Map.entry("GET /api/v1/incidents", Set.of("admin")),
            Map.entry("POST /api/v1/incidents/{id}/retry", Set.of("admin")),
            Map.entry("POST /api/v1/carrier-receipts", Set.of()),
            Map.entry("POST /api/v1/social-events", Set.of()),
            Map.entry("GET /api/v1/me/preferences", Set.of("customer.fatima", "customer.yusuf")),
            Map.entry("PUT /api/v1/me/preferences", Set.of("customer.fatima", "customer.yusuf")),
            Map.entry("GET /api/v1/cases/{number}/notices", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/notices/seen", Set.of(OWNER)),
            Map.entry("GET /api/v1/cases/{number}/rating", Set.of(OWNER)),
            Map.entry("POST /api/v1/cases/{number}/rating", Set.of(OWNER)),
            Map.entry("GET /api/v1/releases", Set.of("designer.huda", "policy.salman", "admin"))));

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry(
                    "/api/v1/cases",
                    "{\"kind\":\"complaint\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم 7 أمام المنزل مطفأ منذ أسبوع كامل\","
                            + "\"service\":\"street-lighting\",\"area\":\"capital\",\"customerName\":\"زينب\",\"phone\":\"36000017\"}"),
            Map.entry("/api/v1/work-items/{id}/transfer", "{\"entity\":\"health\",\"reason\":\"سبب\"}"),
            Map.entry(
                    "/api/v1/work-items/{id}/route",
                    "{\"entity\":\"health\",\"team\":\"health-complaints\",\"reason\":\"سبب\"}"),
            Map.entry(
                    "/api/v1/work-items/{id}/interim", "{\"text\":\"نص\",\"reason\":\"سبب\",\"until\":\"2026-03-09\"}"),
            Map.entry("/api/v1/work-items/{id}/approve", "{\"remark\":\"نص\"}"),
            Map.entry("/api/v1/work-items/{id}/return", "{\"remark\":\"نص\"}"),
            Map.entry("/api/v1/cases/{number}/recall", "{\"reason\":\"سبب\"}"),
            Map.entry("/api/v1/cases/{number}/additions", "{\"text\":\"سبب\"}"),
            Map.entry("/api/v1/cases/{number}/reopening", "{\"reason\":\"سبب\"}"),
            Map.entry("/api/v1/cases/{number}/withdrawal", "{}"),
            Map.entry("/api/v1/work-items/{id}/decision", "{\"decided\":\"declined\",\"text\":\"سبب\"}"),
            Map.entry("/api/v1/work-items/{id}/outcome", "{\"button\":\"x\"}"),
            Map.entry("/api/v1/work-items/{id}/part-return", "{\"remark\":\"ملاحظة\"}"),
            Map.entry("/api/v1/cases/{number}/directives", "{\"text\":\"توجيه\",\"by\":\"2000-01-01\"}"),
            Map.entry("/api/v1/contributions/{id}/cancellation", "{\"reason\":\"سبب\"}"),
            Map.entry("/api/v1/contributions/{id}/new-date", "{\"by\":\"2999-01-01\",\"reason\":\"سبب\"}"),
            Map.entry("/api/v1/cases/{number}/rating", "{\"handling\":5,\"clarity\":5,\"courtesy\":5,\"ease\":5}"),
            Map.entry("/api/v1/carrier-receipts", "{\"reference\":\"outbox-1\",\"state\":\"delivered\"}"),
            Map.entry("/api/v1/me/preferences", "{\"language\":\"ar\",\"preferredChannel\":\"both\"}"));

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Organisation organisation;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems items;

    private String number = "";
    private String file = "";
    private String item = "";
    private String contribution = "";

    @BeforeEach
    void aCaseOfFatimasThatWorksHas() {
        HttpApi fatima = HttpApi.at(port).as(OWNER);
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        file = fatima.upload("/api/v1/files", "a.pdf", pdf).json().path("id").asText();
        // Another lamp each time: what is said twice would be one case.
        String body = BODIES.get("/api/v1/cases")
                .replace("رقم 7", "رقم " + System.nanoTime())
                .replace("}", ",\"files\":[\"" + file + "\"]}");
        number = fatima.post("/api/v1/cases", body).json().path("number").asText();
        WorkItem open = items.openOf(caseId()).get(0);
        item = Long.toString(open.id());
        HttpApi worker = HttpApi.at(port).as("works.worker1");
        worker.post("/api/v1/work-items/" + item + "/claim", "{}");
        contribution = worker.post(
                        "/api/v1/work-items/" + item + "/opinion",
                        "{\"entity\":\"electricity-water\",\"text\":\"هل العمود ضمن شبكتكم؟\"}")
                .json()
                .path("id")
                .asText();
        worker.post("/api/v1/work-items/" + item + "/release", "{}");
    }

    @Test
    void everyDoorIsPassedByWhomItIsForAndByNobodyElse() {
        List<String> wrong = new ArrayList<>();
        List<String> open = Stream.concat(Stream.of(NOBODY), visitors()).toList();
        for (String endpoint : endpoints()) {
            Set<String> pass = PASS.get(endpoint);
            if (pass == null) {
                wrong.add(endpoint + ": nobody has said here who may pass");
                continue;
            }
            // Those whom it is not for come first: the door must hold before anything has changed.
            open.stream().sorted(Comparator.comparing(pass::contains)).forEach(who -> {
                HttpApi.Answer answer = knock(endpoint, who);
                boolean passed = !Set.of(401, 403, 404).contains(answer.status());
                if (passed != pass.contains(who) || answer.status() >= 500) {
                    wrong.add(endpoint + " answers " + who + " " + answer.status() + " " + answer.body());
                }
                if (who.equals(NOBODY) && answer.status() != 401) {
                    wrong.add(endpoint + " does not ask for a sign-in");
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableNamesNoEndpointThatIsNotThere() {
        assertThat(endpoints()).containsAll(PASS.keySet());
    }

    @Test
    void everyRoleThatTheSampleHasKnocks() {
        Set<Role> roles = new java.util.HashSet<>();
        visitors()
                .forEach(login -> roles.add(organisation
                        .person(login, clock.today())
                        .map(Person::role)
                        .orElseThrow()));

        assertThat(roles).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void theContactCentreSeesWhatItOpenedItselfAndOnlyThat() {
        HttpApi agent = HttpApi.at(port).as(OPENER);
        String own = agent.post("/api/v1/cases", BODIES.get("/api/v1/cases"))
                .json()
                .path("number")
                .asText();

        assertThat(agent.get("/api/v1/cases/" + own).status()).isEqualTo(200);
        assertThat(agent.get("/api/v1/cases/" + own).json().has("inside")).isFalse();
        assertThat(agent.get("/api/v1/cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void whoContributesPassesTheDoorsOfTheirContributionAndNoOthers() {
        String asked = Long.toString(items.openOf(caseId()).stream()
                .filter(open -> open.contribution() != null)
                .findFirst()
                .orElseThrow()
                .id());
        for (String who : List.of("electricity-water.worker1", "electricity-water.supervisor")) {
            HttpApi api = HttpApi.at(port).as(who);
            String base = "/api/v1/cases/" + number;
            assertThat(api.get(base).status()).isEqualTo(200);
            assertThat(api.get(base).json().path("messages")).isEmpty();
            assertThat(api.get(base).json().has("inside")).isFalse();
            assertThat(api.get(base + "/files/" + file).status()).isEqualTo(200);
            assertThat(api.get(base + "/contributions").json().path("contributions"))
                    .hasSize(1);
            for (String record : List.of("/timeline", "/decisions", "/deadlines")) {
                assertThat(api.get(base + record).status()).as(who + record).isEqualTo(403);
            }
            assertThat(api.get("/api/v1/work-items/" + asked).status()).isEqualTo(200);
            assertThat(api.get("/api/v1/work-items/" + item).status()).isEqualTo(404);
            assertThat(api.post("/api/v1/contributions/" + contribution + "/cancellation", "{\"reason\":\"سبب\"}")
                            .status())
                    .isEqualTo(403);
        }
        HttpApi worker = HttpApi.at(port).as("electricity-water.worker1");
        worker.post("/api/v1/work-items/" + asked + "/claim", "{}");
        assertThat(worker.post("/api/v1/work-items/" + asked + "/contribution", "{\"text\":\"نعم\"}")
                        .status())
                .isEqualTo(200);
        assertThat(worker.get("/api/v1/cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void whatAReplyPromisesIsContestedByItsCustomerAndPutOffByWhoPromisedIt() {
        HttpApi.at(port).as("works.worker1").post("/api/v1/work-items/" + item + "/claim", "{}");
        HttpApi.Answer replied = HttpApi.at(port)
                .as("works.worker1")
                .post(
                        "/api/v1/work-items/" + item + "/reply",
                        "{\"text\":\"تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم"
                                + " معنا.\",\"commitments\":[{\"what\":\"استبدال العمود\",\"by\":\""
                                + clock.today().plusDays(5) + "\"}]}");
        assertThat(replied.status()).as(replied.body()).isEqualTo(200);
        // What it promises is not known before it is.
        clock.moveBy(Duration.ofMinutes(2));
        String promise = HttpApi.at(port)
                .as(OWNER)
                .get("/api/v1/cases/" + number)
                .json()
                .path("commitments")
                .get(0)
                .path("id")
                .asText();
        List<String> contest = new ArrayList<>();
        List<String> putOff = new ArrayList<>();
        visitors().forEach(who -> {
            HttpApi api = HttpApi.at(port).as(who);
            String notDone = "/api/v1/cases/" + number + "/commitments/" + promise + "/not-done";
            if (!Set.of(401, 403, 404)
                    .contains(api.post(notDone, "{\"text\":\"لا\"}").status())) {
                contest.add(who);
            }
            String newDate = "{\"by\":\"" + clock.today().plusDays(9) + "\",\"reason\":\"سبب\"}";
            if (!Set.of(401, 403, 404)
                    .contains(api.post("/api/v1/contributions/" + promise + "/new-date", newDate)
                            .status())) {
                putOff.add(who);
            }
        });
        assertThat(contest).containsExactly(OWNER);
        assertThat(putOff).containsExactly("works.worker1", "works.supervisor");
    }

    @Test
    void whoSubmitsSaysHisOwnHoursAndNobodyElsesWhoeversPhoneHeWrites() {
        HttpApi fatima = HttpApi.at(port).as(OWNER);
        fatima.post("/api/v1/cases", complaintWith("\"phone\":\"36001122\",\"hours\":\"usual\""));
        HttpApi yusuf = HttpApi.at(port).as("customer.yusuf");
        HttpApi.Answer sent = yusuf.post(
                "/api/v1/cases",
                complaintWith("\"phone\":\"36001122\",\"hours\":\"own\",\"hoursFrom\":\"٨\",\"hoursUntil\":\"20:30\""));

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(yusuf.get("/api/v1/me/preferences").json().path("quietFrom").asText())
                .isEqualTo("20:30");
        assertThat(yusuf.get("/api/v1/me/preferences").json().path("quietUntil").asText())
                .isEqualTo("08:00");
        assertThat(fatima.get("/api/v1/me/preferences").json().has("quietFrom")).isFalse();
        yusuf.post("/api/v1/cases", complaintWith("\"phone\":\"36003344\",\"hours\":\"usual\""));
    }

    private static String complaintWith(String fields) {
        return "{\"kind\":\"complaint\",\"subject\":\"عمود إنارة مطفأ\",\"description\":\"العمود رقم "
                + System.nanoTime() + " أمام المنزل مطفأ\",\"service\":\"street-lighting\",\"area\":\"capital\","
                + fields + "}";
    }

    private long caseId() {
        return cases.findByNumber(CaseNumber.parse(number).orElseThrow())
                .orElseThrow()
                .id();
    }

    @Test
    void ratingsAndTheDocumentNeedNoSignIn() {
        assertThat(HttpApi.at(port).get("/api/v1/openapi.json").status()).isEqualTo(200);
        assertThat(HttpApi.at(port).get("/api/v1/ratings/x").status()).isEqualTo(410);
        assertThat(HttpApi.at(port).get("/api/v1/periods").status()).isEqualTo(200);
        assertThat(HttpApi.at(port).get("/api/v1/articles").status()).isEqualTo(200);
        assertThat(HttpApi.at(port).get("/api/v1/articles/1").status()).isEqualTo(404);
        assertThat(HttpApi.at(port).as("admin").get("/api/v1/nowhere").code()).isEqualTo("path-unknown");
    }

    @Test
    void noOtherDoorIsOpen() {
        for (String path : List.of(
                "/engine-rest/engine",
                "/camunda/app/",
                "/h2-console",
                "/actuator/env",
                "/actuator/beans",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/error")) {
            assertThat(HttpApi.at(port).as("admin").get(path).status()).as(path).isIn(401, 403, 404);
        }
        assertThat(HttpApi.at(port).get("/actuator/health").status()).isEqualTo(200);
    }

    private HttpApi.Answer knock(String endpoint, String who) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replace("{number}", number)
                .replace("/files/{id}", "/files/" + file)
                .replace("/contributions/{id}", "/contributions/" + contribution)
                .replace("{id}", item)
                .replace("{file}", "areas.csv");
        HttpApi api = HttpApi.at(port).as(who.equals(NOBODY) ? null : who);
        if (parts[1].equals("/api/v1/files")) {
            return api.upload(path, "a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        if (parts[0].equals("GET")) {
            String query = Map.of(
                            "/api/v1/outbox",
                            "?case=" + number,
                            "/api/v1/work-items",
                            "?limit=1",
                            "/api/v1/flags",
                            "?from=2026-03-01&to=2026-03-31",
                            "/api/v1/figures",
                            "?from=2026-03-01&to=2026-03-31")
                    .getOrDefault(parts[1], "");
            return api.get(path + query);
        }
        if (parts[0].equals("PUT") && !BODIES.containsKey(parts[1])) {
            return api.method("PUT", path, "{}");
        }
        return api.method(parts[0], path, BODIES.getOrDefault(parts[1], "{\"text\":\"نص\"}"));
    }

    private Stream<String> visitors() {
        return Stream.of(
                "customer.fatima",
                "customer.yusuf",
                "agent.noor",
                "works.worker1",
                "works.supervisor",
                "works.quality",
                "works.management",
                "works.minister",
                "health.worker1",
                "health.supervisor",
                "health.management",
                "health.minister",
                "central.worker1",
                "works.quality",
                "committee.amal",
                "leadership.noora",
                "auditor.layla",
                "designer.huda",
                "policy.salman",
                "admin");
    }

    private List<String> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(endpoint -> endpoint.contains(" /api/v1/"))
                .filter(endpoint -> !endpoint.contains("/api/v1/ratings") && !endpoint.contains("openapi"))
                .filter(endpoint -> !endpoint.endsWith(" /api/v1/periods"))
                .filter(endpoint -> !endpoint.contains(" /api/v1/articles"))
                .sorted()
                .toList();
    }

    private static Set<String> with(Set<String> set, String one) {
        return Stream.concat(set.stream(), Stream.of(one)).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
