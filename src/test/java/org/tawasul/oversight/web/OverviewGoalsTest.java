package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;
import org.tawasul.testing.TawasulTest;

/** Beside what was measured stands what it shall be, from when, and by how much it isn't. */
@TawasulTest
class OverviewGoalsTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void aReplyThatTookLong() {
        clock.moveTo(MovableClock.START);
        Complaints complaints = beans.createBean(Complaints.class);
        CaseView slow = complaints.aboutStreetLighting();
        clock.moveBy(Duration.ofDays(30));
        complaints.reply(slow.id(), Complaints.GOOD_REPLY);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void leadershipReadsTheDistanceOfEachEntityAndTheTargetWhereItHasItsOwn() {
        Seen all = PageVisitor.at(port).signIn("leadership.noora").get("/en/overview?to=" + clock.today());
        int works = all.body().indexOf("Ministry of Works</bdi></a>");

        String row = all.body().substring(works, all.body().indexOf("</tr>", works));

        assertThat(row.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .containsPattern("target 9[0-9]% in force (since|from) [0-9]+ [A-Z][a-z]+ [0-9]{4}")
                .containsPattern("[0-9.]+ days above the target")
                .doesNotContain("target 4 days");
        assertThat(all.words())
                .contains("Target: at most 4 days in force since 1 January 2023")
                .contains("The targets above hold for every entity, except where its row names another.");
    }

    @Test
    void managementReadsThemInArabic() {
        Seen own = PageVisitor.at(port).signIn("works.management").get("/ar/overview?to=" + clock.today());

        assertThat(own.words())
                .containsPattern("المستهدف: 9[0-9]% على الأقل سارٍ (منذ|من) [0-9]+ [^0-9]+ [0-9]{4}")
                .containsPattern("فوق المستهدف بمقدار [0-9.]+ يوم");
    }
}
