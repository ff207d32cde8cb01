package org.tawasul.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChosenLineTest {
    @Test
    void idsOfNineteenDigitsAreReadToo() {
        assertThat(ChosenLine.parse("1234567890123456789~26-0000001-8~works.worker~1234567890123456790"))
                .contains(new ChosenLine(1234567890123456789L, "26-0000001-8", "works.worker", "1234567890123456790"));
    }

    @Test
    void aCaseWithoutATaskAndWithoutAnybody() {
        assertThat(ChosenLine.parse("~26-0000001-8~")).contains(new ChosenLine(null, "26-0000001-8", null, null));
    }

    @Test
    void whatNoLongHoldsIsNoLine() {
        assertThat(ChosenLine.parse("9999999999999999999~26-0000001-8~")).isEmpty();
        assertThat(ChosenLine.parse("1~26-0000001-8~~99999999999999999999")).isEmpty();
    }
}
