package org.tawasul.improvement.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

@TawasulTest
class ThemesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private Themes themes;

    @Autowired
    private ThemeRows rows;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private WholeCommands commands;

    private long of(String service, String words) {
        return commands.run(() -> themes.of(service, words, DAY));
    }

    @Test
    void alikeWordsOfOneServiceAreOfOneTheme() {
        String service = "s-" + ids.next();
        long lamps = of(service, "مصابيح الشارع مطفأة أمام المدرسة");
        assertThat(of(service, "المصابيح مطفأة في شارع المدرسة منذ أسبوع")).isEqualTo(lamps);
        assertThat(of(service, "عمود الإنارة مائل ويوشك أن يسقط")).isNotEqualTo(lamps);
        assertThat(of("s-" + ids.next(), "مصابيح الشارع مطفأة أمام المدرسة")).isNotEqualTo(lamps);
    }

    @Test
    void whatSaysNothingIsOfNoTheme() {
        assertThat(of("s-" + ids.next(), "؟؟؟ 123")).isEqualTo(Themes.NONE);
    }

    @Test
    void aThemeThatWasJoinedPointsToTheOneThatTookItsPlace() {
        String service = "s-" + ids.next();
        long larger = of(service, "انقطاع الماء عن المنزل");
        long smaller = of(service, "فاتورة مرتفعة جدا هذا الشهر");
        long smallest = of(service, "العداد معطل ولا يقرأ");
        commands.run(() -> {
            rows.join(smallest, smaller);
            rows.join(smaller, larger);
            rows.dropBands(smaller);
            return true;
        });
        assertThat(themes.now(smallest)).isEqualTo(larger);
        assertThat(themes.now(smaller)).isEqualTo(larger);
        assertThat(themes.now(larger)).isEqualTo(larger);
        assertThat(of(service, "فاتورة مرتفعة جدا هذا الشهر")).isNotEqualTo(smaller);
    }

    @Test
    void aThemeComesBackAsItWasKept() {
        String service = "s-" + ids.next();
        long theme = of(service, "waste container is full");
        rows.name(theme, "container waste", 3);
        ThemeRow kept = rows.find(theme).orElseThrow();
        assertThat(kept.service()).isEqualTo(service);
        assertThat(kept.name()).isEqualTo("container waste");
        assertThat(kept.namedAfter()).isEqualTo(3);
        assertThat(kept.joinedTo()).isNull();
        assertThat(kept.foundedOn()).isEqualTo(DAY);
        rows.recentre(theme, new byte[] {1, 2, 3, 4});
        assertThat(rows.find(theme).orElseThrow().signature()).containsExactly(1, 2, 3, 4);
    }
}
