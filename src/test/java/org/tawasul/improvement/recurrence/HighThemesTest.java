package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighThemesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate HALF = TODAY.minusDays(HighShares.DAYS / 2);

    /** Of the theme this entity has so many in each half, of all else a quarter of what all have. */
    private static HighThemes of(int earlier, int later, int others) {
        return new HighThemes(new GroupRows() {
            @Override
            public List<String> entities(LocalDate since) {
                return List.of("north");
            }

            @Override
            public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
                return List.of(new GroupRow("lamps", 7, "", 0, "case", earlier + later));
            }

            @Override
            public List<AreaRow> areas(LocalDate from, LocalDate until) {
                return List.of();
            }

            @Override
            public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
                return List.of();
            }

            @Override
            public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
                int own = (from.equals(HALF) ? 0 : earlier) + (until.equals(HALF) ? 0 : later);
                return List.of(
                        new ShareRow(7, own, own + others),
                        new ShareRow(8, 25, others == 0 ? 25 : 100),
                        new ShareRow(0, 10, others == 0 ? 10 : 40));
            }
        });
    }

    @Test
    void aThemeOfWhichAnEntityHasMoreThanItsShareForWeeksIsHigh() {
        assertThat(of(20, 20, 20).of("north", TODAY)).singleElement().satisfies(high -> {
            assertThat(high.group()).isEqualTo(new Group("lamps", 7L, null));
            assertThat(high.observed()).isEqualTo(40);
            assertThat(high.expected()).isEqualTo(15);
        });
    }

    @Test
    void aPeakThatIsOverIsNotFlagged() {
        assertThat(of(40, 1, 20).of("north", TODAY)).isEmpty();
    }

    @Test
    void asMuchAsOthersHaveIsUsual() {
        assertThat(of(10, 10, 60).of("north", TODAY)).isEmpty();
    }

    @Test
    void whatOneEntityAloneHasIsComparedWithNobody() {
        assertThat(of(20, 20, 0).of("north", TODAY)).isEmpty();
    }
}
