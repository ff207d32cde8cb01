package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** Follows every link that somebody of each role meets, in both languages, on a phone: no page fails, lacks a sentence, shuts anybody out or is wider than the phone. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlerTest {
    private static final String NOBODY = "(nobody)";

    /** Kinds of page per role; more are a sign that addresses hold something that this test does not know as a value. */
    private static final int MOST = 60;

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    SuggestionClusters clusters;

    @Autowired
    StandardReplies replies;

    @Autowired
    JdbcTemplate store;

    /** Looked at closely once in each language: the frame and the words of a page are the same for whoever sees it. */
    private final Set<String> lookedAt = new TreeSet<>();

    private boolean begun;

    @BeforeEach
    void somethingToSee() {
        if (!begun) {
            begun = true;
            submit("customer.fatima", CaseKind.COMPLAINT, "street-lighting");
            submit("customer.maria", CaseKind.INQUIRY, "identity-card");
            submit("customer.yusuf", CaseKind.SUGGESTION, "street-lighting");
            studied();
            kept();
        }
    }

    @AfterAll
    void takeTheKeptOneAway() {
        store.update("delete from casework_standard_reply");
        store.update("delete from approved_print");
    }

    /** Standard replies in two states, with a history. */
    private void kept() {
        SignedIn worker = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
        SignedIn quality = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
        ProposedReply wording = new ProposedReply(
                true, "إنارة", "Lighting", "أُصلح المصباح {{رقم المصباح}}.", "Lamp {{number}} works again.");
        StandardReply lamp = replies.propose(null, wording, worker);
        replies.approve(lamp.id(), quality);
        replies.withdraw(lamp.replyId(), quality);
        replies.propose(null, wording, worker);
    }

    /** The suggestion is being studied, and another entity is asked about it. */
    private void studied() {
        SignedIn quality = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
        SuggestionCluster cluster = clusters.list(false, 1, quality).lines().stream()
                .map(SuggestionClusters.Listed::cluster)
                .filter(one -> one.state() == SuggestionCluster.State.FORMING)
                .findFirst()
                .orElseThrow();
        clusters.beginStudy(cluster.id(), cluster.version(), "مصابيح موفرة", "يقترح ذلك أكثر من شخص", quality);
        clusters.ask(cluster.id(), clusters.get(cluster.id(), quality).version(), "central", "كم تكلف؟", quality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOBODY,
                "customer.fatima",
                "agent.noor",
                "works.worker1",
                "works.supervisor",
                "works.quality",
                "works.management",
                "works.minister",
                "central.worker1",
                "committee.amal",
                "leadership.noora",
                "auditor.layla",
                "designer.huda",
                "policy.salman",
                "admin"
            })
    void everyPageThatIsLinkedIsInOrder(String login) {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values()) {
            try (Visit visit = Visit.onPhone(port)) {
                if (!login.equals(NOBODY)) {
                    visit.signIn(language, login);
                }
                crawl(visit, language, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void crawl(Visit visit, Language language, List<String> wrong) {
        String root = "/" + language.tag();
        Set<String> kinds = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(root));
        if (visit.isSomewhere()) {
            waiting.add(visit.path());
        } else {
            // Linked from elsewhere: from what we say on a platform.
            waiting.add(root + "/follow/social");
        }
        while (!waiting.isEmpty() && kinds.size() < MOST) {
            String path = waiting.poll();
            if (!kinds.add(kind(path))) {
                continue;
            }
            int status = visit.go(path);
            if (status >= 400) {
                wrong.add(path + " answers " + status);
                continue;
            }
            look(visit, language, path, wrong);
            links(visit).stream()
                    .filter(link -> link.equals(root) || link.startsWith(root + "/"))
                    // A file is no page.
                    .filter(link -> !link.matches("[^?]*(\\.[a-z]+|/files/[^/?]*)(\\?.*)?"))
                    .filter(link -> !kinds.contains(kind(link)))
                    .forEach(waiting::add);
        }
        if (kinds.size() >= MOST) {
            wrong.add("too many kinds of page: " + kinds);
        }
    }

    private void look(Visit visit, Language language, String path, List<String> wrong) {
        if (visit.showsKeys()) {
            wrong.add(path + " shows the key of a text");
        }
        visit.wider().forEach(one -> wrong.add(path + " is wider than the phone: " + one));
        if (language == Language.AR) {
            visit.unmarkedLatin().forEach(latin -> wrong.add(path + " says " + latin));
        }
        if (lookedAt.add(language + kind(path))) {
            wrong.addAll(visit.barriers());
            ValidHtml.mistakes(visit.source()).forEach(mistake -> wrong.add(path + " " + mistake));
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> links(Visit visit) {
        return new LinkedHashSet<>(
                (List<String>)
                        visit.page()
                                .evaluate(
                                        "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))"));
    }

    /** Numbers, names of people and what stands behind a question mark are values; the rest says which page it is. */
    private static String kind(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("/[0-9][0-9-]*", "/1")
                .replaceAll("/reports/1/[^/]+", "/reports/1/1")
                .replaceAll("/accounts/[^/]+", "/accounts/1")
                .replaceAll(
                        "/administration/(entities|teams|services|people|messages|channels)/(?!new)[^/]+",
                        "/administration/$1/1")
                .replaceAll("/administration/messages/1/[^/]+", "/administration/messages/1/1");
    }

    private void submit(String login, CaseKind kind, String service) {
        SubmitCase command = new SubmitCase(
                kind,
                "عمود الإنارة رقم " + System.nanoTime(),
                "عمود الإنارة رقم " + System.nanoTime() + " أمام المنزل مطفأ منذ أسبوع كامل",
                service,
                "capital",
                "normal",
                "web",
                login,
                null,
                null,
                null,
                Language.AR,
                List.of());
        intake.submit(command, new Actor(login, "customer", null, "crawler"));
    }
}
