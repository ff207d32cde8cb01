package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PastImprovement;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.shared.Actor;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** The register, staff's and everybody's, is narrowed down to a year and to a service, and so are the files of it. */
@TawasulTest
class RegisterFiltersTest {
    private static final int PAGE = 25;
    private static final Pattern LINE = Pattern.compile("/(?:changes|improvements)/([0-9]{4}-[0-9]{4,7})\"");

    @Autowired
    ImprovementRequests requests;

    @LocalServerPort
    int port;

    private final String word = "w" + Long.toString(System.nanoTime(), 36);
    private String lamps2018 = "";
    private String lamps2019 = "";
    private String roads2018 = "";

    @BeforeEach
    void threeOfTwoYearsAndServices() {
        lamps2018 = recorded("street-lighting", "2018-12");
        lamps2019 = recorded("street-lighting", "2019-01");
        roads2018 = recorded(null, "2018-03");
    }

    @Test
    void everybodyChoosesYearAndService() {
        PageVisitor anybody = PageVisitor.at(port);

        assertThat(numbers(anybody.get("/en/changes?q=" + word)))
                .containsExactlyInAnyOrder(lamps2018, lamps2019, roads2018);
        assertThat(numbers(anybody.get("/en/changes?year=2018&q=" + word)))
                .containsExactlyInAnyOrder(lamps2018, roads2018);
        assertThat(numbers(anybody.get("/ar/changes?service=street-lighting&q=" + word)))
                .containsExactlyInAnyOrder(lamps2018, lamps2019);
        Seen both = anybody.get("/en/changes?service=street-lighting&year=2019&q=" + word);
        assertThat(numbers(both)).containsExactly(lamps2019);
        assertThat(both.body())
                .containsPattern("<option value=\"2019\" selected")
                .containsPattern("<option value=\"street-lighting\" selected");
        assertThat(numbers(anybody.get("/en/changes?year=last&q=" + word))).hasSize(3);
    }

    @Test
    void staffChooseThemAndTakeTheSameAway() {
        PageVisitor admin = PageVisitor.at(port).signIn("admin");
        String asked = "?service=street-lighting&year=2018&q=" + word;

        Seen page = admin.get("/en/improvements" + asked);

        assertThat(numbers(page)).containsExactly(lamps2018);
        assertThat(page.body())
                .containsPattern("register\\.csv\\?q=" + word + "&amp;service=street-lighting&amp;year=2018\"")
                .containsPattern("register\\.xlsx\\?q=" + word + "&amp;service=street-lighting&amp;year=2018\"");
        assertThat(admin.get("/en/improvements/register.csv" + asked).body().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(lamps2018 + ",");
    }

    @Test
    void whatWasChosenStaysOnTheNextPage() {
        for (int i = 0; i < PAGE; i++) {
            recorded("street-lighting", "2018-05");
        }

        Seen first = PageVisitor.at(port).get("/en/changes?service=street-lighting&year=2018&q=" + word);

        assertThat(first.body())
                .contains("/en/changes?q=" + word + "&amp;service=street-lighting&amp;year=2018&amp;page=2\"");
    }

    @Test
    void servicesAreThoseOfTheChosenEntityAndTheChosenOne() {
        Seen page = PageVisitor.at(port).get("/en/changes?entity=health&service=street-lighting");

        assertThat(page.body())
                .containsPattern("<option value=\"street-lighting\" selected")
                .doesNotContain("<option value=\"road-damage\"");
        assertThat(PageVisitor.at(port)
                        .signIn("works.quality")
                        .get("/en/improvements")
                        .body())
                .contains("<option value=\"street-lighting\"")
                .doesNotContain("id=\"entity\"", "<option value=\"vehicle-registration\"");
    }

    private String recorded(@Nullable String service, String date) {
        Wording words = Wording.written("Better lamps " + word);
        return requests.record(
                        new PastImprovement(
                                new Scope("works", service, null, null),
                                FeedbackSource.QUALITY,
                                RegisterDate.parse(date),
                                words,
                                words,
                                new ToldEffect(Way.REPORTED, words, null)),
                        Actor.SYSTEM)
                .number();
    }

    /** Of the lines, in the order of the page. */
    private static List<String> numbers(Seen page) {
        assertThat(page.status()).isEqualTo(200);
        return LINE.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
