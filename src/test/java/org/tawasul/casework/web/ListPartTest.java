package org.tawasul.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which part of a list is on the page. */
class ListPartTest {
    @Test
    void aPageInTheMiddle() {
        ListPart part = ListPart.of(50, 70, 120);

        assertThat(part).isEqualTo(new ListPart(51, 100, 120));
        assertThat(part.shown()).isEqualTo(50);
        assertThat(part.following(50)).isEqualTo(20);
        assertThat(part.isFromTheBeginning()).isFalse();
        assertThat(part.isWhole()).isFalse();
    }

    @Test
    void aListThatFitsAndOneThatIsEmpty() {
        assertThat(ListPart.of(3, 3, 3).isWhole()).isTrue();
        assertThat(ListPart.of(0, 0, 0).isFromTheBeginning()).isTrue();
        assertThat(ListPart.of(0, 0, 50).isFromTheBeginning()).isFalse();
    }

    @Test
    void aListThatChangedBetweenTheReadingsStaysPossible() {
        assertThat(ListPart.of(50, 49, 49)).isEqualTo(new ListPart(1, 50, 50));
        assertThat(ListPart.of(10, 12, 11)).isEqualTo(new ListPart(1, 10, 11));
    }
}
