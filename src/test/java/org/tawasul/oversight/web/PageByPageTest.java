package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageByPageTest {
    private static final int PAGE = 10;

    @Test
    void everyLineIsGivenOnceInItsOrder() {
        assertThat(PageByPage.lines(after -> page(after, 35), 100, List.of("more")))
                .extracting(line -> line.get(0))
                .containsExactlyElementsOf(IntStream.range(0, 35).boxed().toList());
    }

    @Test
    void whatIsLeftOffIsSaid() {
        assertThat(PageByPage.lines(after -> page(after, 35), 20, List.of("more")))
                .hasSize(21)
                .last()
                .isEqualTo(List.of("more"));
    }

    @Test
    void aListThatJustFitsIsWhole() {
        assertThat(PageByPage.lines(after -> page(after, 20), 20, List.of("more")))
                .hasSize(20)
                .doesNotContain(List.of("more"));
    }

    private static PageByPage.Page page(@Nullable String after, int all) {
        int from = after == null ? 0 : Integer.parseInt(after);
        int until = Math.min(from + PAGE, all);
        return new PageByPage.Page(
                IntStream.range(from, until).mapToObj(i -> List.<Object>of(i)).toList(),
                until < all ? Integer.toString(until) : null);
    }
}
