package org.tawasul.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.CaseView;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.HarmedSubject;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class SearchTest {
    private static final SignedIn CENTRAL = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "iga", "central");
    private static final SignedIn WORKS = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-roads");
    private static final SignedIn HEALTH = new SignedIn("health.supervisor", Role.SUPERVISOR, "health", null);
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    Search search;

    @Autowired
    Intake intake;

    @Autowired
    CaseTexts texts;

    @Autowired
    DataSource store;

    /** A word that no other case has. */
    private final String mark =
            "سرجل" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);

    private CaseView sent(String words, String service, Language language) {
        Actor fatima = new Actor("customer.fatima", "customer", null, null);
        return intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        words.substring(0, Math.min(60, words.length())),
                        words + " " + mark,
                        service,
                        "capital",
                        "normal",
                        "web",
                        "customer.fatima",
                        null,
                        null,
                        null,
                        language,
                        List.of()),
                fatima);
    }

    private List<String> numbers(String text, SignedIn who) {
        return search.find(text, 1, 20, who).lines().stream()
                .map(CaseLists.Line::number)
                .toList();
    }

    @Test
    void aCaseIsFoundInAnySpellingAsSoonAsItIsSent() {
        String number = sent("مصابيح الشارع مطفأة قرب المدرسة", "street-lighting", Language.AR)
                .number();

        for (String asked : List.of("المصابيح", "إضاءةٌ", "شوارع", "مدرسه", "street lights", "مطفأ", "المدر")) {
            assertThat(numbers(asked + " " + mark, CENTRAL)).as(asked).containsExactly(number);
        }
        assertThat(numbers(mark + " مستشفى", CENTRAL)).containsExactly(number);
        assertThat(search.find(mark + " مستشفى", 1, 20, CENTRAL).by()).isEqualTo(Search.By.SOME_WORDS);
    }

    @Test
    void wordsThatWereHarmedHideNoOthers() throws SQLException {
        CaseView harmed = sent("مصابيح الشارع مطفأة قرب المدرسة", "street-lighting", Language.AR);
        CaseView whole = sent("حفرة في الطريق العام", "road-damage", Language.AR);
        try (HarmedSubject bytes = new HarmedSubject(store, harmed.id())) {
            assertThat(texts.of(List.of(harmed.id(), whole.id())))
                    .extracting(CaseTexts.Text::caseId)
                    .containsExactly(whole.id());
            assertThat(sent("مصابيح الشارع مطفأة قرب المدرسة", "street-lighting", Language.AR)
                            .state())
                    .as("its customer can go on sending")
                    .isNotEqualTo(CaseState.JOINED);
        }
    }

    @Test
    void nobodyFindsWhatHeMayNotSee() {
        CaseView view = sent("حفرة في الطريق العام تضررت منها سيارتي", "road-damage", Language.AR);

        assertThat(numbers(mark, CENTRAL)).containsExactly(view.number());
        for (SignedIn stranger : List.of(HEALTH, ADMIN)) {
            Search.Found found = search.find(mark, 1, 20, stranger);
            assertThat(found.lines()).isEmpty();
            assertThat(found.more() || found.cut()).isFalse();
            assertThat(numbers(view.number(), stranger)).isEmpty();
            assertThat(search.similar(view.id(), 5, stranger)).isEmpty();
        }
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            sent("الحفرة رقم " + i + " في طريق المحرق تنتظر الإصلاح", "road-damage", Language.AR);
        }
        Search.Found first = search.find(mark, 1, 2, CENTRAL);
        Search.Found last = search.find(mark, 3, 2, CENTRAL);

        assertThat(first.lines()).hasSize(2);
        assertThat(first.more()).isTrue();
        assertThat(last.lines()).hasSize(1).doesNotContainAnyElementsOf(first.lines());
        assertThat(last.more()).isFalse();
    }

    @Test
    void similarCasesSayWhy() {
        CaseView first =
                sent("رائحة مجاري قوية أمام " + mark + " وتسرب مياه منذ أسبوع", "sewage-overflow", Language.AR);
        CaseView other = sent("تسرب المياه من المجرى أمام " + mark + " ورائحة", "sewage-overflow", Language.AR);

        Search.Similar similar = search.similar(first.id(), 1, CENTRAL).get(0);

        assertThat(similar.line().number()).isEqualTo(other.number());
        assertThat(similar.sameArea()).isTrue();
        assertThat(similar.words()).contains("رائحة", "وتسرب").contains(mark);
    }

    @Test
    void whatIsNearSaysNothingOfItsWords() {
        CaseView view = sent("عمود الإنارة أمام بيتنا مطفأ منذ أيام والشارع مظلم", "street-lighting", Language.AR);

        assertThat(search.near(CaseKind.COMPLAINT, "street-lighting", "capital", Instant.EPOCH, 100))
                .extracting(Search.Near::caseId)
                .contains(view.id());
        assertThat(search.near(CaseKind.SUGGESTION, "street-lighting", "capital", Instant.EPOCH, 100))
                .extracting(Search.Near::caseId)
                .doesNotContain(view.id());
    }

    @Test
    void whatManyMeantIsSuggested() {
        for (int i = 0; i < 4; i++) {
            sent("بومكسر متعطل عند الدوار " + mark + "كذا رقم " + i, "street-lighting", Language.AR);
        }

        assertThat(search.servicesMeant(CaseKind.COMPLAINT, "بومكسر عند الدوار " + mark + "كذا", 3))
                .extracting(Search.Meant::service)
                .contains("street-lighting");
        assertThat(search.servicesMeant(CaseKind.COMPLAINT, "", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ا", "x", " \u200F\u202E ", "٥"})
    void tooLittleIsSaidSo(String asked) {
        assertThatThrownBy(() -> search.find(asked, 1, 20, CENTRAL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("search-too-short"));
    }

    @Test
    void whatSaysNothingOrTooMuchIsSaidSo() {
        assertThatThrownBy(() -> search.find("في من على", 1, 20, CENTRAL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("search-no-word"));
        assertThatThrownBy(() -> search.find("كلمة ".repeat(100_000), 1, 20, CENTRAL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("search-too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words:* OR *:*",
                "\"(((((",
                "~~~~~ ^^^ ab",
                "') or 1=1 --",
                "%00 \\u0000 ab",
                "a* b* c* d* zz*",
                "\uD83D\uDE00\uD83D\uDE00 ab",
                "\uD800 ab"
            })
    void hostileSignsAreWordsOrNothing(String asked) {
        Search.Found found = search.find(asked + " " + mark, 1, 20, CENTRAL);

        assertThat(found.lines().isEmpty() || found.by() == Search.By.SOME_WORDS)
                .isTrue();
    }

    @Test
    void aWorkersOwnCasesComeFirst() {
        CaseView view = sent("حفرة كبيرة في الطريق وتضررت سيارتي منها أمس", "road-damage", Language.AR);

        assertThat(numbers("حفرة كبيرة سيارتي", WORKS)).hasSizeLessThanOrEqualTo(20);
        assertThat(search.among("حفرة " + mark, "works", 10)).containsExactly(view.id());
        assertThat(search.among("حفرة " + mark, "health", 10)).isEmpty();
    }
}
