package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.TawasulTest;

/** Customers read to whom their case was passed and why, and nothing that was noted inside. */
@TawasulTest
class CasePassesTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseStory story;

    @Autowired
    Cases cases;

    @Autowired
    @Qualifier("pageTexts")
    Texts texts;

    private Complaints complaints;

    @BeforeEach
    void people() {
        complaints = beans.createBean(Complaints.class);
    }

    @Test
    void aRuleNamedTheEntity() {
        CaseView view = complaints.aboutStreetLighting();

        assertThat(told(view, Language.AR))
                .contains(
                        "وُجّه الطلب إلى وزارة الأشغال، لأن خدمة «إنارة الشوارع» في «محافظة العاصمة» من اختصاص هذه الجهة");
        assertThat(told(view, Language.EN)).anySatisfy(line -> assertThat(line)
                .contains("It was passed to Ministry of Works, because the service “Street lighting” in “"));
    }

    @Test
    void theCentralTeamDecided() {
        CaseView view = complaints.about("waste-collection", "northern", "لم تُجمع النفايات منذ أسبوع");
        complaints.settle(view.id(), "municipality-capital", "municipality-capital-complaints");

        assertThat(told(view, Language.EN)).anySatisfy(line -> assertThat(line)
                .contains("what came in did not say clearly who is in charge", "the central team looked at it"));
        assertThat(told(view, Language.AR))
                .anySatisfy(line -> assertThat(line).contains("لم تتضح الجهة المختصة مما ورد في الطلب"));
        assertThat(story.of(view, Language.AR)).noneSatisfy(line -> assertThat(line.words())
                .as("what the central team noted")
                .contains("هي المسؤولة"));
        assertThat(told(view, Language.AR)).noneMatch(line -> line.contains("هي المسؤولة"));
    }

    private List<String> told(CaseView view, Language language) {
        return story.of(cases.get(view.id()), language).stream()
                .map(line -> texts.say(line.said(), language))
                .toList();
    }
}
