package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighSharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static HighShares of(int earlier, int later) {
        return new HighShares(new GroupRows() {
            @Override
            public List<String> entities(LocalDate since, LocalDate oldest) {
                return List.of("works");
            }

            @Override
            public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
                boolean first = from.equals(TODAY.minusDays(HighShares.DAYS));
                boolean second = until.equals(TODAY);
                int pieces = (first ? earlier : 0) + (second ? later : 0);
                return List.of(
                        new GroupRow("lamps", 0, "muharraq", 0, "case", pieces),
                        new GroupRow("lamps", 0, "capital", 0, "case", 20),
                        new GroupRow("lamps", 0, "muharraq", 0, "survey", 200),
                        new GroupRow("lamps", 0, "", 0, "case", 7),
                        new GroupRow("", 0, "muharraq", 0, "case", 90));
            }

            @Override
            public List<AreaRow> areas(LocalDate from, LocalDate until) {
                return List.of(new AreaRow("muharraq", 100), new AreaRow("capital", 300));
            }

            @Override
            public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
                return List.of();
            }

            @Override
            public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
                return List.of();
            }
        });
    }

    @Test
    void anAreaThatBringsMoreThanItsShareForWeeksIsHigh() {
        assertThat(of(20, 20).of("works", TODAY)).singleElement().satisfies(high -> {
            assertThat(high.group()).isEqualTo(new Group("lamps", null, "muharraq"));
            assertThat(high.observed()).isEqualTo(40);
            assertThat(high.expected()).isEqualTo(15);
        });
    }

    @Test
    void aPeakThatIsOverIsNotFlagged() {
        assertThat(of(40, 2).of("works", TODAY)).isEmpty();
    }

    @Test
    void asMuchAsElsewhereIsUsual() {
        assertThat(of(4, 4).of("works", TODAY)).isEmpty();
    }
}
