package org.tawasul.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

class ArticleTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void paragraphsArePartedByAnEmptyLineAndStepsByTheirMark() {
        assertThat(ArticleText.parts("One\nsentence.\n\nTwo.\n- first\n• second\n١. third\n\nThree."))
                .containsExactly(
                        new ArticleText.Part(false, List.of("One sentence.")),
                        new ArticleText.Part(false, List.of("Two.")),
                        new ArticleText.Part(true, List.of("first", "second", "third")),
                        new ArticleText.Part(false, List.of("Three.")));
    }

    @Test
    void nothingIsNoPartAndMarkupIsText() {
        assertThat(ArticleText.parts(" \n\n ")).isEmpty();
        assertThat(ArticleText.parts("<b>x</b>")).containsExactly(new ArticleText.Part(false, List.of("<b>x</b>")));
    }

    @Test
    void theTwoLanguagesAreNotExchanged() {
        assertThatThrownBy(() -> new WriteArticle(null, 0, "bus-card", "Title", "عنوان", "نص", "text", DAY))
                .isInstanceOfSatisfying(FieldRefusals.class, refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly("text-not-arabic", "text-not-english"));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThatThrownBy(() -> new WriteArticle(null, 0, "", "", "", "", "", null))
                .isInstanceOfSatisfying(FieldRefusals.class, refused -> assertThat(refused.refusals())
                        .extracting(Refusal::field)
                        .containsExactly("service", "titleAr", "textAr", "titleEn", "textEn", "reviewOn"));
    }
}
