package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It sees what is wrong. */
class ValidHtmlTest {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=ar><head><title>x</title></head><body>%s</body></html>";

    @Test
    void aGoodPageHasNoMistake() {
        assertThat(ValidHtml.mistakes(PAGE.formatted("<p>x <bdi>y</bdi></p>"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div><p>x</div></p>", "<p class=a class=b>x</p>", "<table><p>x</p></table>", "<span>x"})
    void aBrokenOneHas(String broken) {
        assertThat(ValidHtml.mistakes(PAGE.formatted(broken))).isNotEmpty();
    }
}
