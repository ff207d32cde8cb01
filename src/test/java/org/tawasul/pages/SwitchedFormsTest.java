package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.files.Files;
import org.tawasul.intake.Following;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** Whichever form is refused, the page that says so leads to the other language and comes back from the larger text; what was typed at length goes along. */
@TawasulTest
class SwitchedFormsTest {
    private static final String LANGUAGE = "/{language:ar|en}";
    private static final String OWNER = "customer.fatima";
    private static final Pattern ALTERNATE = Pattern.compile("rel=\"alternate\" hreflang=\"en\" href=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\s+class=\"tool\"\\s+href=\"([^\"]*)\"");
    private static final Pattern BACK =
            Pattern.compile("class=\"foot-tools\" .*?name=\"back\" value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern STAY =
            Pattern.compile("<button[^>]*form=\"open-form\"[^>]*formaction=\"(/en[^\"]*)\"");

    /** Whoever of them is refused on a page of his own, and whoever isn't let in. */
    private static final List<String> VISITORS = List.of(
            OWNER,
            "agent.noor",
            "works.worker1",
            "works.supervisor",
            "works.quality",
            "works.minister",
            "central.worker1",
            "admin");

    private static final Set<Integer> OUT = Set.of(403, 404, 410);
    private static final AtomicInteger PHONES = new AtomicInteger(36560000);

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems items;

    @Autowired
    Files files;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate store;

    private final String words = "كتبت هذا ولم أرسله بعد " + System.nanoTime();
    private final String phone = Integer.toString(PHONES.incrementAndGet());
    private String number = "";
    private String called = "";
    private String item = "";
    private String file = "";

    @BeforeEach
    void aCaseOfFatimas() {
        Actor fatima = new Actor(OWNER, "customer", null, null);
        long pdf = files.store("a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), fatima)
                .id();
        CaseView view = submitted(OWNER, null, List.of(pdf), fatima);
        number = view.number();
        item = Long.toString(items.openOf(view.id()).get(0).id());
        file = Long.toString(pdf);
        called = submitted(null, phone, List.of(), new Actor(Following.GUEST, "customer", null, null))
                .number();
    }

    private CaseView submitted(@Nullable String login, @Nullable String number, List<Long> attached, Actor by) {
        return intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "إنارة الشارع",
                        "عمود الإنارة رقم " + System.nanoTime() + " أمام منزلنا مطفأ منذ أسبوع",
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        login,
                        login == null ? "سارة" : null,
                        null,
                        number,
                        Language.AR,
                        attached),
                by);
    }

    @Test
    void thePageOfEveryRefusedFormIsReadInTheOtherLanguageAndComesBackFromTheLargerText() {
        Map<String, PageVisitor> visitors = new LinkedHashMap<>();
        VISITORS.forEach(login -> visitors.put(login, PageVisitor.at(port).signIn(login)));
        visitors.put("nobody", PageVisitor.at(port));
        List<String> wrong = new ArrayList<>();
        Set<String> ownPages = new TreeSet<>();
        for (String form : forms()) {
            visitors.forEach((login, visitor) -> {
                if (login.equals("agent.noor")) {
                    call(visitor);
                }
                String path = filled(form);
                Seen refused =
                        visitor.post(path, Map.of("once", UUID.randomUUID().toString()));
                if (!refused.body().contains("<html")) {
                    return;
                }
                if (isOwnPage(refused)) {
                    ownPages.add(form.replace(LANGUAGE, ""));
                }
                addresses(refused).forEach((way, address) -> {
                    Seen other = arrived(visitor, address);
                    // Who isn't let in hears that again.
                    boolean isOut = OUT.contains(refused.status()) && OUT.contains(other.status());
                    if (other.status() != 200 && !isOut || !isIn(way.equals("back") ? "ar" : "en", other)) {
                        wrong.add(login + " after " + path + ", " + way + " " + address + ": " + other.status());
                    }
                });
                switched(visitor, refused, Map.of()).ifPresent(other -> {
                    if (other.status() != 200 || !isIn("en", other)) {
                        wrong.add(login + " after " + path + " with its form: " + other.status());
                    }
                });
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(ownPages)
                .contains(
                        "/team/assign",
                        "/calls/now/cases/{number}/{turn:answer|add|withdraw|reopen}",
                        "/cases/{number}/doubles/join",
                        "/administration/channels/{channel}/{act:off|on}",
                        "/tasks/filters",
                        "/appraisals/guidance",
                        "/overview/directives/new",
                        "/calls/now/note",
                        "/follow");
    }

    @Test
    void whatWasTypedInARefusedFormGoesAlongAndIsNotSent() {
        PageVisitor agent = PageVisitor.at(port).signIn("agent.noor");
        goesAlong(agent, "/calls", "phone");
        call(agent);
        goesAlong(agent, "/calls/now/note", "words");
        goesAlong(PageVisitor.at(port), "/follow", "known");
        goesAlong(PageVisitor.at(port).signIn("works.minister"), "/overview/directives/new", "text");
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        goesAlong(worker, "/cases/" + number + "/doubles/join", "number");

        call(agent);
        String turn = "/calls/now/cases/" + called + "/add";
        Seen shown = agent.post("/ar" + turn, Map.of("text", words, "go", "stay"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains(words, "id=\"open-form\"", "formaction=\"/en" + turn + "\"");
        assertThat(cases.messages(cases.byNumber(called).id()))
                .extracting(CaseMessage::text)
                .doesNotContain(words);
    }

    @Test
    void whatAnAdministratorTypedGoesAlongAndIsNotSaved() {
        PageVisitor admin = PageVisitor.at(port).signIn("admin");
        String service = "/administration/services/street-lighting";
        goesAlong(admin, "/administration/calendar/day", "name_ar");
        goesAlong(admin, "/administration/calendar/hours", "opens");
        goesAlong(admin, "/administration/decrees/new", "number");
        goesAlong(admin, "/administration/services/new", "name_ar");
        goesAlong(admin, service + "/change", "from");
        goesAlong(admin, service + "/end", "end");
        goesAlong(admin, "/administration/people/works.worker1/skills", "from");
        goesAlong(admin, "/administration/channels/web/off", "ar");
        goesAlong(admin, "/administration/messages/receipt/subject", "ar");

        Map<String, String> whole = Map.of(
                "calendar", "bahrain", "first", "2027-03-01", "name_ar", words, "name_en", "A day", "go", "stay");
        assertThat(admin.post("/ar/administration/calendar/day", whole).status())
                .isEqualTo(200);
        assertThat(admin.get("/ar/administration/changes").body()).doesNotContain(words);
        Map<String, String> off = Map.of("ar", words, "en", "Closed", "seen", "0", "save", "yes", "go", "stay");
        assertThat(admin.post("/en/administration/channels/web/off", off).body())
                .contains(words);
        assertThat(admin.get("/ar/administration/channels/web").body()).doesNotContain(words);
        Map<String, String> wording = Map.of("ar", words, "en", "Received", "seen", "0", "publish", "y", "go", "stay");
        assertThat(admin.post("/en/administration/messages/receipt/subject", wording)
                        .body())
                .contains(words);
        assertThat(admin.get("/ar/administration/messages/receipt/subject").body())
                .doesNotContain(words);
    }

    @Test
    void whatIsTypedOfAnImprovementGoesAlongAndIsNotDone() {
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        goesAlong(quality, "/improvements/new", "title");
        goesAlong(PageVisitor.at(port).signIn("central.worker1"), "/recurring/heard/sources", "nameAr");
        Map<String, String> request = new LinkedHashMap<>(Map.of("title", words, "text", words));
        request.put("go", "stay");
        assertThat(quality.post("/en/improvements/new", request).status()).isEqualTo(200);
        assertThat(quality.get("/ar/improvements").body()).doesNotContain(words);

        request.put("go", "");
        Seen asked = quality.post("/ar/improvements/new", request);
        assertThat(asked.status()).as(asked.words()).isEqualTo(302);
        String improvement = Objects.requireNonNull(asked.location()).replaceFirst(".*/ar/", "/");
        assertThat(quality.get("/ar" + improvement).body()).contains("formaction=\"/en" + improvement + "/study\"");
        goesAlong(quality, improvement + "/study", "rootCause");
        String version = hidden("version", quality.get("/ar" + improvement));
        Map<String, String> study = Map.of("rootCause", "السبب " + words, "permanent", "true", "version", version);
        Map<String, String> shown = new LinkedHashMap<>(study);
        shown.put("go", "stay");
        assertThat(quality.post("/en" + improvement + "/study", shown).body()).contains("السبب " + words);
        assertThat(quality.get("/en" + improvement).body()).doesNotContain("السبب " + words);
        assertThat(quality.post("/ar" + improvement + "/study", study).status()).isEqualTo(302);
    }

    @Test
    void whatIsTypedOfSuggestionsThatSayTheSameGoesAlong() {
        String place = Long.toString(System.nanoTime(), 36);
        // Most of its words are its own: one that said nearly the same would join the suggestions of earlier tests, and
        // stand there under their title. They are of letters alone, because what has a digit tells no theme.
        String own = IntStream.range(0, 12)
                .mapToObj(i -> ofLetters(System.nanoTime() * 31 + i))
                .collect(Collectors.joining(" "));
        intake.submit(
                new SubmitCase(
                        CaseKind.SUGGESTION,
                        "إنارة الممشى " + place,
                        "أقترح إنارة الممشى " + place + " بالطاقة الشمسية " + own,
                        "street-lighting",
                        "capital",
                        "normal",
                        "web",
                        OWNER,
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of()),
                new Actor(OWNER, "customer", null, null));
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        String path = clusterOf(place, quality);
        String version = hidden("version", quality.get("/ar" + path));

        // Each of its forms comes back as the one that was sent.
        assertThat(goesAlong(quality, path, "title", Map.of("go", "study", "version", version))
                        .body())
                .contains("name=\"go\" value=\"study\"");
        assertThat(goesAlong(quality, path, "number", Map.of("go", "join", "version", version))
                        .body())
                .contains("name=\"go\" value=\"join\"");

        Map<String, String> study = Map.of("go", "study", "version", version, "title", words, "text", words);
        Seen begun = quality.post("/ar" + path, study);
        assertThat(begun.status()).as(begun.words()).isEqualTo(302);
        version = hidden("version", quality.get("/ar" + path));
        Seen question = goesAlong(quality, path, "question", Map.of("go", "ask", "version", version));
        assertThat(question.body()).contains("<details class=\"card\" open");
        goesAlong(quality, path + "/contribution", "benefit");
    }

    private static String ofLetters(long number) {
        return Long.toUnsignedString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining());
    }

    /** The largest stand first, so that those of earlier tests may fill some pages. */
    private static String clusterOf(String place, PageVisitor reader) {
        Pattern line = Pattern.compile("(/clusters/[0-9]+)\"(?:(?!/clusters/).)*" + place, Pattern.DOTALL);
        return IntStream.rangeClosed(1, 20)
                .mapToObj(page ->
                        line.matcher(reader.get("/ar/clusters?page=" + page).body()))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        place + " is not in " + reader.get("/ar/clusters").words()))
                .group(1);
    }

    @Test
    void whyAFlagIsDismissedGoesAlongAndDismissesNothing() {
        long flag = ids.next();
        store.update(
                "insert into recurrence_flag (id, entity, service, theme_id, kind, observed, expected, since, until_day, found_on, state, led_to, decision_id, version) values (?, 'works', 'street-lighting', ?, 'SURGE', 9, 2.0, ?, ?, ?, 'OPEN', 'ask-study,tell-entity', 0, 1)",
                flag,
                flag,
                clock.today().minusDays(3),
                clock.today().minusDays(1),
                clock.today());
        PageVisitor quality = PageVisitor.at(port).signIn("works.quality");
        quality.get("/ar/recurring/" + flag);

        Seen english = quality.post("/en/recurring/" + flag, Map.of("go", "stay", "version", "1", "reason", words));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains(words, "formaction=\"/ar/recurring/" + flag + "\"");
        assertThat(quality.get("/ar/recurring/" + flag).body())
                .contains("value=\"dismiss\"")
                .doesNotContain(words);
    }

    @Test
    void aFilterWithoutANameIsRefusedAndItsListIsReadInTheOtherLanguage() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.worker1");
        worker.get("/ar/tasks");
        String list = "?q=" + System.nanoTime();

        Seen refused = worker.post("/ar/tasks/filters" + list, Map.of("name", ""));
        Seen english = worker.post("/en/tasks/filters" + list, Map.of("name", words, "go", "stay"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("formaction=\"/en/tasks/filters" + list + "\"", "href=\"/en/tasks" + list);
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", words);
        assertThat(worker.get("/ar/tasks").body()).doesNotContain(words);
    }

    @Test
    void aWrongCodeKeepsTheCaseItIsFor() {
        PageVisitor guest = PageVisitor.at(port);
        guest.get("/ar/follow");

        Seen refused = guest.post("/ar/follow/code/1", Map.of("code", "000000", "number", number));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.body()).contains("href=\"/en/follow/code/1?number=" + number + "\"");
        assertThat(guest.get("/en/follow/code/1?number=" + number).body()).contains("value=\"" + number + "\"");
    }

    private void goesAlong(PageVisitor visitor, String path, String field) {
        goesAlong(visitor, path, field, Map.of());
    }

    /** @return the page in the other language, from which what was typed would go along once more */
    private Seen goesAlong(PageVisitor visitor, String path, String field, Map<String, String> besides) {
        Map<String, String> typed = new LinkedHashMap<>(besides);
        typed.putAll(Map.of(field, words, "once", path + words));
        Seen refused = visitor.post("/ar" + path, typed);
        assertThat(refused.status()).as(path).isBetween(400, 499);
        assertThat(refused.body()).as(path).contains(words, "id=\"open-form\"");
        Seen english = switched(visitor, refused, typed).orElseThrow();
        assertThat(english.status()).as(path).isEqualTo(200);
        assertThat(isIn("en", english)).as(path).isTrue();
        assertThat(english.body()).as(path).contains(words).containsOnlyOnce("id=\"open-form\"");
        assertThat(fieldsOf("open-form", english)).as(path).contains("name=\"" + field + "\"", words);
        return english;
    }

    /** As it stands on the page, from its beginning to its end. */
    private static String fieldsOf(String form, Seen page) {
        Matcher found = Pattern.compile("<form[^>]*id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String hidden(String field, Seen page) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).as(page.words()).isTrue();
        return found.group(1);
    }

    private static Optional<Seen> switched(PageVisitor visitor, Seen page, Map<String, String> typed) {
        Matcher stay = STAY.matcher(page.body());
        if (!stay.find()) {
            return Optional.empty();
        }
        assertThat(page.body()).contains("id=\"open-form\"");
        Map<String, String> sent = new LinkedHashMap<>(typed);
        sent.put("go", "stay");
        return Optional.of(visitor.post(HtmlUtils.htmlUnescape(stay.group(1)), sent));
    }

    /** By the way it is gone. */
    private static Map<String, String> addresses(Seen page) {
        Map<String, String> found = new LinkedHashMap<>();
        Map.of("alternate", ALTERNATE, "link", LINK, "back", BACK).forEach((way, pattern) -> {
            Matcher matcher = pattern.matcher(page.body());
            if (matcher.find()) {
                found.put(way, HtmlUtils.htmlUnescape(matcher.group(1)));
            }
        });
        assertThat(found).as(page.words()).containsKey("alternate");
        assertThat(found.containsKey("link"))
                .as(page.words())
                .isEqualTo(!STAY.matcher(page.body()).find());
        assertThat(found.containsKey("back")).as(page.words()).isEqualTo(found.containsKey("link"));
        return found;
    }

    private static boolean isIn(String language, Seen page) {
        return Pattern.compile("<html[^>]*\\blang=\"" + language + "\"")
                .matcher(page.body())
                .find();
    }

    private static Seen arrived(PageVisitor visitor, String address) {
        Seen seen = visitor.get(address);
        return seen.status() / 100 == 3 ? visitor.follow(seen) : seen;
    }

    /** And not the page of an error, which leads to the first page. */
    private static boolean isOwnPage(Seen refused) {
        return refused.status() >= 400 && !"/en".equals(addresses(refused).get("alternate"));
    }

    private void call(PageVisitor agent) {
        agent.post("/ar/calls", Map.of("phone", phone, "ground", "calls-from-it"));
    }

    private String filled(String form) {
        return form.replace(LANGUAGE, "/ar")
                .replace("{kind:complaint|inquiry|suggestion}", "complaint")
                .replace("/tasks/{id}", "/tasks/" + item)
                .replace("/calls/now/cases/{number}", "/calls/now/cases/" + called)
                .replace("{number}", number)
                .replace("{thing:entities|teams|services|people}", "services")
                .replace("{code}", "street-lighting")
                .replace("{template}", "receipt")
                .replace("{part}", "subject")
                .replace("{channel}", "web")
                .replace("{login}", "traffic.worker1")
                .replace("{about}", "mail")
                .replace("{act}", "transfer")
                .replaceAll("\\{turn:[^}]*}", "add")
                .replaceAll("\\{act:([^}|]*)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", file);
    }

    /** Whoever signs out is a stranger afterwards. */
    private List<String> forms() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith(LANGUAGE) && !path.endsWith("/sign-out"))
                .sorted()
                .toList();
    }
}
