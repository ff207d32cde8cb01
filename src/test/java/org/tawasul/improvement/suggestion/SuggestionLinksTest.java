package org.tawasul.improvement.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** Whoever opens a page about suggestions may open everything that it links; what everybody reads says when it changed, is read aloud and passed on. */
@TawasulTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionLinksTest {
    private static final String NOBODY = "(nobody)";
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/ar[^\"#]*)");
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    SuggestionClusters clusters;

    @Autowired
    ClusterRows rows;

    @Autowired
    ImprovementWork work;

    @Autowired
    ImprovementRegister register;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    private final List<String> pages = new ArrayList<>();
    private long cluster;

    @BeforeEach
    void oneIsDecidedAndOneIsStudied() {
        if (pages.isEmpty()) {
            String decided = studied("أود خزائن حفظ صغيرة عند شاطئ مراسي العام للسباحين");
            clusters.contribute(cluster, new ContributeToStudy(10L, "راحة السباحين", 2), QUALITY);
            work.study(decided, version(decided), "يمكن تنفيذه", true, QUALITY.actor(null));
            String reasons = "يطلبه كثير من السباحين ولا يكلف إلا قليلا ويمكن تنفيذه هذا العام";
            work.decide(decided, version(decided), true, reasons, null, MANAGEMENT.actor(null));
            pages.addAll(List.of("/ar/suggestions", "/ar/suggestions/" + decided, "/ar/changes/" + decided));
            String open = studied("أود كراسي متحركة برمائية عند شاطئ مراسي العام لذوي الإعاقة");
            clusters.ask(cluster, clusters.get(cluster, QUALITY).version(), "health", "كم تكلف؟", QUALITY);
            pages.addAll(List.of("/ar/clusters", "/ar/clusters?state=decided"));
            pages.add("/ar/clusters/" + cluster + "/contribution");
            pages.add("/ar/improvements/" + decided);
            pages.add("/ar/improvements/" + open);
        }
    }

    @Test
    void whatEverybodyReadsSaysWhenItChangedAndIsReadAloudAndPassedOn() {
        List<String> open = new ArrayList<>(List.of("/ar/changes", "/ar/articles"));
        pages.stream()
                .filter(page -> page.matches("/ar/(suggestions|changes).*"))
                .forEach(open::add);
        assertThat(open).hasSize(5);
        for (String page : open) {
            PageVisitor.Seen arabic = PageVisitor.at(port).get(page);
            assertThat(arabic.words()).as(page).containsPattern("آخر تعديل: \\S+ \\d+ ");
            assertThat(arabic.body())
                    .as(page)
                    .contains("data-read-aloud", "data-aloud", "class=\"pass-on\"", "href=\"" + page + "\"");
            String other = page.replace("/ar/", "/en/");
            PageVisitor.Seen english = PageVisitor.at(port).get(other);
            assertThat(english.words()).as(other).containsPattern("Last changed: \\S+ \\d+ ");
            assertThat(english.body()).as(other).contains("data-share=\"http://localhost", other + "\"");
        }
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
                "health.quality",
                "central.worker1",
                "committee.amal",
                "leadership.noora",
                "auditor.layla",
                "designer.huda",
                "policy.salman",
                "admin"
            })
    void whatIsLinkedOpens(String login) {
        PageVisitor visitor = PageVisitor.at(port);
        if (!login.equals(NOBODY)) {
            visitor.signIn(login);
        }
        List<String> shut = new ArrayList<>();
        for (String page : pages) {
            PageVisitor.Seen seen = visitor.get(page);
            if (seen.status() == 200) {
                links(seen.body()).stream()
                        .filter(link -> visitor.get(link).status() >= 400)
                        .forEach(link -> shut.add(page + " links " + link));
            }
        }
        assertThat(shut).isEmpty();
    }

    private static List<String> links(String body) {
        Matcher main = MAIN.matcher(body);
        assertThat(main.find()).isTrue();
        return LINK.matcher(main.group())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> !link.contains("/register."))
                .distinct()
                .toList();
    }

    /** The number of the improvement that the suggestion's cluster became. */
    private String studied(String words) {
        CaseView sent =
                new SentSuggestions(intake, cases).send("customer.yusuf", Language.AR, "street-lighting", words);
        cluster = rows.member(sent.id()).orElseThrow().cluster();
        pages.add("/ar/clusters/" + cluster);
        long version = clusters.get(cluster, QUALITY).version();
        return clusters.beginStudy(cluster, version, words.substring(0, 30), "يطلبه السباحون", QUALITY);
    }

    private long version(String number) {
        return register.find(number).orElseThrow().version();
    }
}
