package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.Cases;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReplies;
import org.tawasul.files.Files;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/**
 * Every page × every role × owner or not. The pages are those that the program has: one that is new must say here who may pass. Who doesn't pass is led to the sign-in
 * or answered 403 or 404; who passes is answered by anything else.
 */
@TawasulTest
class PageDoorsTest {
    private static final String LANGUAGE = "/{language:ar|en}";
    private static final String SUBMIT = "/submit/{kind:complaint|inquiry|suggestion}";
    private static final String OWN = LANGUAGE + "/my-cases/{number}";
    private static final String TURN = "{turn:answer|add|withdraw|reopen|grievance}";
    private static final String ADMINISTRATION = LANGUAGE + "/administration";
    private static final String THINGS = ADMINISTRATION + "/{thing:entities|teams|services|people}";
    private static final Set<String> ADMIN = Set.of("admin");
    private static final String OWNER = "customer.fatima";
    private static final List<String> VISITORS = List.of(
            "customer.fatima",
            "customer.yusuf",
            "agent.noor",
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "health.worker1",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla",
            "designer.huda",
            "policy.salman",
            "admin");

    /** Pages that need no sign-in. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET " + LANGUAGE,
            "GET " + LANGUAGE + "/",
            "POST " + LANGUAGE + "/display",
            "GET " + LANGUAGE + "/periods",
            "GET " + LANGUAGE + "/articles",
            "GET " + LANGUAGE + "/worker.js",
            "GET " + LANGUAGE + "/offline",
            "GET " + LANGUAGE + "/articles/{id}",
            "GET " + LANGUAGE + "/changes",
            "GET " + LANGUAGE + "/changes/{number}",
            "GET " + LANGUAGE + "/suggestions",
            "GET " + LANGUAGE + "/suggestions/{number}",
            "GET " + LANGUAGE + SUBMIT,
            "POST " + LANGUAGE + SUBMIT,
            "GET " + LANGUAGE + "/submit/sent/{number}",
            "GET " + LANGUAGE + "/submit/answered",
            "GET " + LANGUAGE + "/follow",
            "POST " + LANGUAGE + "/follow",
            "GET " + LANGUAGE + "/follow/{token}",
            "GET " + LANGUAGE + "/follow/social",
            "POST " + LANGUAGE + "/follow/{token}",
            "GET " + LANGUAGE + "/follow/code/{asking}",
            "POST " + LANGUAGE + "/follow/code/{asking}",
            "GET " + LANGUAGE + "/rate/{token}",
            "POST " + LANGUAGE + "/rate/{token}",
            "GET " + LANGUAGE + "/rate/thanks",
            "GET " + LANGUAGE + "/sign-in",
            "POST " + LANGUAGE + "/sign-in");

    private static final String TASK = LANGUAGE + "/tasks/{id}";
    private static final String CASE = LANGUAGE + "/cases/{number}";
    private static final Set<String> LISTS =
            Set.of("works.worker1", "works.supervisor", "works.quality", "health.worker1", "central.worker1");
    private static final Set<String> AWAY = Set.of("works.worker1", "works.supervisor", "health.worker1");
    private static final Set<String> READY =
            Set.of("works.worker1", "works.supervisor", "works.quality", "health.worker1");
    /** Those of the entity that keeps the reply. */
    private static final Set<String> READY_HERE = Set.of("works.worker1", "works.supervisor", "works.quality");

    private static final Set<String> SEE_TASK = Set.of(
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "central.worker1");
    private static final Set<String> DO_TASK = Set.of("works.worker1", "works.supervisor");
    private static final Set<String> SEE_CASE = Set.of(
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "central.worker1",
            "auditor.layla");

    private static final Set<String> FIGURES = Set.of(
            "works.management",
            "works.minister",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla");

    private static final Set<String> DIGEST = Set.of(
            "works.management",
            "works.minister",
            "works.quality",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla");
    /** The lines of the own entity, or all. */
    private static final Set<String> IMPROVEMENTS = Set.of(
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "health.worker1",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla",
            "admin");

    private static final Set<String> ASK_IMPROVEMENTS = Set.of(
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "admin");

    private static final Set<String> SEE_RECURRING =
            Set.of("works.supervisor", "works.quality", "works.management", "works.minister", "central.worker1");
    private static final Set<String> HEAR = Set.of("works.quality", "central.worker1");
    private static final Set<String> READ_REPORTS = Set.of(
            "works.supervisor",
            "works.management",
            "works.minister",
            "central.worker1",
            "committee.amal",
            "leadership.noora",
            "auditor.layla");
    private static final Set<String> READ_ALL_REPORTS =
            Set.of("central.worker1", "committee.amal", "leadership.noora", "auditor.layla");
    private static final Set<String> WRITERS = Set.of("works.supervisor", "works.quality", "admin");
    /** Each finds what he may see, and nothing else. */
    private static final Set<String> SEE_CASES = Set.of(
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.management",
            "works.minister",
            "health.worker1",
            "central.worker1",
            "auditor.layla");

    /** Who passes where a sign-in is needed. */
    private static final Map<String, Set<String>> PASS = new TreeMap<>(Map.ofEntries(
            Map.entry("POST " + LANGUAGE + "/sign-out", Set.copyOf(VISITORS)),
            Map.entry("GET " + LANGUAGE + "/my-cases", Set.of(OWNER, "customer.yusuf")),
            Map.entry("GET " + OWN, Set.of(OWNER)),
            Map.entry("GET " + OWN + "/files/{id}", Set.of(OWNER)),
            Map.entry("GET " + OWN + "/" + TURN, Set.of(OWNER)),
            Map.entry("POST " + OWN + "/" + TURN, Set.of(OWNER)),
            Map.entry("GET " + OWN + "/rating", Set.of(OWNER)),
            Map.entry("POST " + OWN + "/rating", Set.of(OWNER)),
            Map.entry("POST " + OWN + "/seen", Set.of(OWNER)),
            // There is none of this id, and the list says so to every customer.
            Map.entry("POST " + LANGUAGE + "/my-cases/followed/{id}/remove", Set.of(OWNER, "customer.yusuf")),
            Map.entry("POST " + LANGUAGE + "/my-cases/push", Set.of(OWNER, "customer.yusuf")),
            Map.entry("POST " + LANGUAGE + "/my-cases/push/remove", Set.of(OWNER, "customer.yusuf")),
            // Nothing is promised in this case.
            Map.entry("GET " + OWN + "/commitments/{id}/not-done", Set.of()),
            Map.entry("POST " + OWN + "/commitments/{id}/not-done", Set.of()),
            // Who they are for is tried apart: the samples have no passwords of their own.
            Map.entry("GET " + LANGUAGE + "/password", Set.of()),
            Map.entry("POST " + LANGUAGE + "/password", Set.of()),
            Map.entry("GET " + LANGUAGE + "/tasks", LISTS),
            Map.entry("POST " + LANGUAGE + "/tasks/filters", LISTS),
            // Nobody has kept one.
            Map.entry("POST " + LANGUAGE + "/tasks/filters/{id}/remove", Set.of()),
            Map.entry("GET " + LANGUAGE + "/standard-replies", READY),
            Map.entry("GET " + LANGUAGE + "/standard-replies/new", READY),
            Map.entry("POST " + LANGUAGE + "/standard-replies/new", READY),
            Map.entry("GET " + LANGUAGE + "/standard-replies/{id}", READY_HERE),
            Map.entry("POST " + LANGUAGE + "/standard-replies/{id}", READY_HERE),
            Map.entry(
                    "POST " + LANGUAGE + "/standard-replies/{id}/{act:withdraw|put-back}",
                    Set.of("works.supervisor", "works.quality")),
            // What is sent is empty, which is said before anything else.
            Map.entry("POST " + LANGUAGE + "/standard-replies/{id}/versions/{version}", READY_HERE),
            Map.entry("GET " + LANGUAGE + "/tasks/together", LISTS),
            // Each act says itself who may do it.
            Map.entry("POST " + LANGUAGE + "/tasks/together", Set.of()),
            Map.entry("GET " + LANGUAGE + "/assignment", Set.of("works.supervisor")),
            // No team is named, which is nobody's.
            Map.entry("POST " + LANGUAGE + "/assignment", Set.of()),
            Map.entry("GET " + LANGUAGE + "/absences", AWAY),
            Map.entry("POST " + LANGUAGE + "/absences", AWAY),
            // There is none of this id.
            Map.entry("POST " + LANGUAGE + "/absences/{id}/end", Set.of()),
            Map.entry("GET " + TASK, SEE_TASK),
            Map.entry("POST " + TASK + "/claim", DO_TASK),
            Map.entry("POST " + TASK + "/release", DO_TASK),
            Map.entry("POST " + TASK + "/acts/{act}", DO_TASK),
            Map.entry("POST " + TASK + "/drafts/{act}", SEE_TASK),
            Map.entry("POST " + TASK + "/remark", SEE_TASK),
            Map.entry("GET " + CASE + "/together", SEE_CASE),
            // What is sent is empty, which is said before anything else.
            Map.entry("POST " + CASE + "/together/link", SEE_CASE),
            Map.entry("POST " + CASE + "/together/part", Set.of()),
            Map.entry("POST " + CASE + "/together/reply", DO_TASK),
            Map.entry("GET " + CASE + "/similar", SEE_CASE),
            Map.entry("GET " + CASE + "/doubles", SEE_CASE),
            // The number is empty, or nothing was joined: said before anything else.
            Map.entry("POST " + CASE + "/doubles/join", SEE_CASE),
            Map.entry("POST " + CASE + "/doubles/part", SEE_CASE),
            Map.entry("POST " + CASE + "/presence", SEE_CASE),
            Map.entry("GET " + CASE, SEE_CASE),
            Map.entry("GET " + CASE + "/files/{id}", SEE_CASE),
            Map.entry("POST " + CASE + "/remark", SEE_TASK),
            // What is sent is empty, which is said before anything else.
            Map.entry("POST " + CASE + "/recall", SEE_CASE),
            Map.entry("POST " + CASE + "/directive", SEE_CASE),
            Map.entry("POST " + CASE + "/contributions/{id}/cancel", SEE_CASE),
            Map.entry("POST " + CASE + "/contributions/{id}/new-date", SEE_CASE),
            Map.entry(
                    "GET " + LANGUAGE + "/overview",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            Map.entry(
                    "GET " + LANGUAGE + "/overview/table.csv",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            Map.entry(
                    "GET " + LANGUAGE + "/overview/table.xlsx",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            // For leadership and committee without words and names.
            Map.entry(
                    "GET " + LANGUAGE + "/overview/cases",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            Map.entry(
                    "GET " + LANGUAGE + "/overview/cuts",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            Map.entry("GET " + LANGUAGE + "/overview/cases.csv", FIGURES),
            Map.entry("GET " + LANGUAGE + "/overview/cases.xlsx", FIGURES),
            Map.entry("GET " + LANGUAGE + "/overview/cuts.csv", FIGURES),
            Map.entry("GET " + LANGUAGE + "/overview/cuts.xlsx", FIGURES),
            Map.entry("GET " + LANGUAGE + "/overview/digest", DIGEST),
            Map.entry("POST " + LANGUAGE + "/overview/digest", DIGEST),
            Map.entry(
                    "GET " + LANGUAGE + "/overview/directives",
                    Set.of(
                            "works.supervisor",
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "auditor.layla")),
            Map.entry("GET " + LANGUAGE + "/overview/directives/new", Set.of("works.minister", "works.management")),
            Map.entry("POST " + LANGUAGE + "/overview/directives/new", Set.of("works.minister", "works.management")),
            // There is none of this id, which is said first.
            Map.entry("GET " + LANGUAGE + "/overview/directives/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/overview/directives/{id}/answer", Set.of()),
            Map.entry("POST " + LANGUAGE + "/overview/directives/{id}/withdraw", Set.of()),
            Map.entry(
                    "GET " + LANGUAGE + "/honesty",
                    Set.of(
                            "works.management",
                            "works.minister",
                            "central.worker1",
                            "committee.amal",
                            "leadership.noora",
                            "auditor.layla")),
            Map.entry("GET " + LANGUAGE + "/reports", READ_REPORTS),
            Map.entry("GET " + LANGUAGE + "/reports/{month}", READ_ALL_REPORTS),
            Map.entry("GET " + LANGUAGE + "/reports/{month}/report.pdf", READ_ALL_REPORTS),
            Map.entry("GET " + LANGUAGE + "/reports/{month}/{entity}", READ_REPORTS),
            Map.entry("GET " + LANGUAGE + "/reports/{month}/{entity}/report.pdf", READ_REPORTS),
            Map.entry("GET " + LANGUAGE + "/appraisals", Set.of("works.quality", "central.worker1")),
            Map.entry("POST " + LANGUAGE + "/appraisals/guidance", Set.of("works.quality", "central.worker1")),
            // This id is of no reply that was drawn: to whom it would open, ReplyQualityTest says.
            Map.entry("GET " + LANGUAGE + "/appraisals/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/appraisals/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/search", SEE_CASES),
            Map.entry("GET " + LANGUAGE + "/team", Set.of("works.supervisor")),
            Map.entry("POST " + LANGUAGE + "/team/assign", Set.of("works.supervisor")),
            Map.entry("GET " + LANGUAGE + "/calls", Set.of("agent.noor")),
            Map.entry("POST " + LANGUAGE + "/calls", Set.of("agent.noor")),
            Map.entry("GET " + LANGUAGE + "/calls/now", Set.of("agent.noor")),
            Map.entry("POST " + LANGUAGE + "/calls/now/end", Set.of("agent.noor")),
            Map.entry("GET " + LANGUAGE + "/calls/now/note", Set.of("agent.noor")),
            Map.entry("POST " + LANGUAGE + "/calls/now/note", Set.of("agent.noor")),
            Map.entry("GET " + LANGUAGE + "/calls/now/cases/{number}", Set.of("agent.noor")),
            Map.entry(
                    "POST " + LANGUAGE + "/calls/now/cases/{number}/{turn:answer|add|withdraw|reopen}",
                    Set.of("agent.noor")),
            Map.entry("GET " + LANGUAGE + "/improvements", IMPROVEMENTS),
            Map.entry("GET " + LANGUAGE + "/improvements/register.csv", IMPROVEMENTS),
            Map.entry("GET " + LANGUAGE + "/improvements/register.xlsx", IMPROVEMENTS),
            Map.entry("GET " + LANGUAGE + "/improvements/new", ASK_IMPROVEMENTS),
            Map.entry("POST " + LANGUAGE + "/improvements/new", ASK_IMPROVEMENTS),
            // There is none of this number.
            Map.entry("GET " + LANGUAGE + "/improvements/{number}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/improvements/{number}/{act}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/recurring", SEE_RECURRING),
            // There is no such flag.
            Map.entry("GET " + LANGUAGE + "/recurring/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/recurring/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/recurring/heard", HEAR),
            Map.entry("POST " + LANGUAGE + "/recurring/heard", HEAR),
            Map.entry("POST " + LANGUAGE + "/recurring/heard/sources", Set.of("central.worker1")),
            // There is no such file and no such review.
            Map.entry("GET " + LANGUAGE + "/recurring/heard/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/recurring/heard/{id}/refused.csv", Set.of()),
            Map.entry("GET " + LANGUAGE + "/recurring/reviews/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/recurring/reviews/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/clusters", SEE_RECURRING),
            // There is no such cluster.
            Map.entry("GET " + LANGUAGE + "/clusters/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/clusters/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/clusters/{id}/contribution", Set.of()),
            Map.entry("POST " + LANGUAGE + "/clusters/{id}/contribution", Set.of()),
            Map.entry("GET " + LANGUAGE + "/knowledge", WRITERS),
            Map.entry("GET " + LANGUAGE + "/knowledge/new", WRITERS),
            Map.entry("POST " + LANGUAGE + "/knowledge/new", WRITERS),
            // There is no such article.
            Map.entry("GET " + LANGUAGE + "/knowledge/{id}", Set.of()),
            Map.entry("POST " + LANGUAGE + "/knowledge/{id}", Set.of()),
            Map.entry("GET " + LANGUAGE + "/incidents", Set.of("admin")),
            Map.entry("POST " + LANGUAGE + "/incidents/{about}/{id}/{act:retry|dismiss}", Set.of("admin")),
            Map.entry("GET " + ADMINISTRATION, ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/calendar", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/calendar/day", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/calendar/day", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/calendar/day/remove", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/calendar/hours", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/calendar/hours", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/calendar/hours/remove", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/calendar/dates", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/calendar/dates", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/changes", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/changes/publish", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/changes/remove", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/changes/drop", ADMIN),
            Map.entry("GET " + THINGS, ADMIN),
            Map.entry("GET " + THINGS + "/new", ADMIN),
            Map.entry("POST " + THINGS + "/new", ADMIN),
            Map.entry("GET " + THINGS + "/{code}", ADMIN),
            Map.entry("POST " + THINGS + "/{code}/{act:change|end}", ADMIN),
            // Nobody of the staff is called so.
            Map.entry("GET " + ADMINISTRATION + "/people/{code}/skills", Set.of()),
            Map.entry("POST " + ADMINISTRATION + "/people/{code}/skills", Set.of()),
            Map.entry("GET " + ADMINISTRATION + "/messages", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/messages/{template}", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/messages/{template}/{part}", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/messages/{template}/{part}", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/channels", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/channels/{channel}", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/channels/{channel}/{act:off|on}", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/standard-replies", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/standard-replies/new", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/standard-replies/new", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/standard-replies/{id}", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/standard-replies/{id}", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/standard-replies/{id}/{act:withdraw|put-back}", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/standard-replies/{id}/versions/{version}", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/decrees", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/decrees/new", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/decrees/new", ADMIN),
            Map.entry("GET " + ADMINISTRATION + "/versions", ADMIN),
            // There is no version of this number.
            Map.entry("GET " + ADMINISTRATION + "/versions/{number}", Set.of()),
            Map.entry("GET " + ADMINISTRATION + "/versions/{number}/files/{file}", Set.of()),
            Map.entry("POST " + ADMINISTRATION + "/versions/{number}/restore", Set.of()),
            Map.entry("GET " + ADMINISTRATION + "/upload", ADMIN),
            Map.entry("POST " + ADMINISTRATION + "/upload", ADMIN),
            Map.entry("GET " + LANGUAGE + "/accounts", Set.of("admin")),
            Map.entry("GET " + LANGUAGE + "/accounts/{login}/first-password", Set.of("admin")),
            Map.entry("POST " + LANGUAGE + "/accounts/{login}/first-password", Set.of("admin"))));

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Intake intake;

    @Autowired
    BusinessClock clock;

    @Autowired
    Files files;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems items;

    @Autowired
    StandardReplies replies;

    @Autowired
    JdbcTemplate store;

    private String number = "";
    private String file = "";
    private String item = "";
    private String reply = "";

    @BeforeEach
    void aStandardReplyOfWorks() {
        reply = Long.toString(replies.propose(
                        null,
                        new ProposedReply(false, "إنارة", "Lighting", "أُصلح المصباح.", "The lamp was repaired."),
                        new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints"))
                .id());
    }

    @AfterEach
    void takeItAway() {
        store.update("delete from casework_standard_reply");
    }

    /** One that works has, with an attachment. */
    @BeforeEach
    void aCaseOfFatimas() {
        Actor fatima = new Actor(OWNER, "customer", null, null);
        long pdf = files.store("a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), fatima)
                .id();
        number = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                "إنارة الشارع",
                                "عمود الإنارة رقم " + System.nanoTime() + " أمام منزلنا مطفأ منذ أسبوع",
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                OWNER,
                                null,
                                null,
                                null,
                                Language.AR,
                                List.of(pdf)),
                        fatima)
                .number();
        file = Long.toString(pdf);
        item = Long.toString(items.openOf(cases.byNumber(number).id()).get(0).id());
    }

    @Test
    void everyPageIsPassedByWhomItIsForAndByNobodyElse() {
        Map<String, PageVisitor> visitors = new LinkedHashMap<>();
        VISITORS.forEach(login -> visitors.put(login, PageVisitor.at(port).signIn(login)));
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            if (OPEN.contains(page)) {
                if (page.startsWith("GET ")
                        && !page.replace(LANGUAGE, "").replace(SUBMIT, "").contains("{")
                        && !passes(knock(PageVisitor.at(port), page), page)) {
                    wrong.add(page + " is closed to who is not signed in");
                }
                continue;
            }
            Set<String> pass = PASS.get(page);
            if (pass == null) {
                wrong.add(page + ": nobody has said here who may pass");
                continue;
            }
            if (!knock(PageVisitor.at(port), page).leadsToSignIn()) {
                wrong.add(page + " does not lead to the sign-in");
            }
            visitors.forEach((login, visitor) -> {
                // Whoever signs out is a stranger afterwards.
                PageVisitor one =
                        page.endsWith("/sign-out") ? PageVisitor.at(port).signIn(login) : visitor;
                PageVisitor.Seen seen = knock(one, page);
                if (passes(seen, page) != pass.contains(login)) {
                    wrong.add(page + " answers " + login + " " + seen.status() + " " + seen.words());
                }
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(pages()).containsAll(PASS.keySet()).containsAll(OPEN);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");

        assertThat(worker.post("/ar/sign-out", Map.of("_csrf", "forged")).status())
                .isEqualTo(403);
        assertThat(worker.post("/ar/sign-out", Map.of()).status()).isEqualTo(302);
    }

    private static boolean passes(PageVisitor.Seen seen, String page) {
        assertThat(seen.status()).as(page + " " + seen.words()).isLessThan(500);
        return !seen.leadsToSignIn() && !Set.of(401, 403, 404).contains(seen.status());
    }

    private PageVisitor.Seen knock(PageVisitor visitor, String page) {
        String[] parts = page.split(" ");
        String path = parts[1].replace(LANGUAGE, "/ar")
                .replace(SUBMIT, "/submit/complaint")
                .replace("{file}", "teams.csv")
                .replace("{month}", YearMonth.from(clock.today()).toString())
                .replace("{entity}", "works")
                .replace("{template}", "receipt")
                .replace("{part}", "subject")
                .replace("{channel}", "web")
                .replace("{act:off|on}", "off")
                .replace("{thing:entities|teams|services|people}", "services")
                .replace("{code}", "street-lighting")
                .replace("{act:change|end}", "end")
                .replace("{login}", "traffic.worker1")
                .replace("/standard-replies/{id}", "/standard-replies/" + reply)
                .replace("{act:withdraw|put-back}", "withdraw")
                .replace(TURN, "add")
                .replace("{turn:answer|add|withdraw|reopen}", "add")
                .replace("/tasks/{id}", "/tasks/" + item)
                .replace("{act}", "transfer")
                .replace("{about}", "mail")
                .replace("{act:retry|dismiss}", "retry")
                .replace("{number}", number)
                .replace("{id}", file)
                .replace("{version}", reply);
        // A page that was looked at before would lend its word to this form.
        return parts[0].equals("GET")
                ? visitor.get(path)
                : visitor.post(path, Map.of("once", UUID.randomUUID().toString()));
    }

    private List<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(page -> page.equals("GET /") || page.contains(LANGUAGE))
                .sorted()
                .toList();
    }
}
