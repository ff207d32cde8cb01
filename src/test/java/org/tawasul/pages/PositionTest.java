package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @ParameterizedTest
    @ValueSource(strings = {"26.2285, 50.586", " 26.22850,50.58600 ", "26.2285 50.586", "٢٦٫٢٢٨٥، ٥٠٫٥٨٦"})
    void isReadAsPeopleAndDevicesWriteIt(String written) {
        assertThat(Position.read(written).map(Position::said)).contains("26.22850, 50.58600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "here", "91, 50", "26.2", "26.2, 181", "26,2 50,5 1", "<b>26, 50</b>"})
    void whatIsNoPlaceOnEarthIsNone(String written) {
        assertThat(Position.read(written)).isEmpty();
    }

    @Test
    void itIsSaidToTheMetre() {
        assertThat(new Position(26.2283333333, 50.5858333333).said()).isEqualTo("26.22833, 50.58583");
    }

    @Test
    void theSeaIsOfTheCountryAndTheLandOfNeighboursIsNot() {
        assertThat(new Position(26.0, 50.75).isInTheCountry()).isTrue();
        assertThat(new Position(25.66, 50.75).isInTheCountry()).as("Hawar").isTrue();
        assertThat(new Position(25.43, 50.79).isInTheCountry()).as("Dukhan").isFalse();
        assertThat(new Position(26.28, 50.205).isInTheCountry()).as("Khobar").isFalse();
        assertThat(new Position(24.7, 46.7).isInTheCountry()).as("Riyadh").isFalse();
    }

    @Test
    void wordsEndWithOneAsItIsAddedToThem() {
        assertThat(Position.atTheEndOf("The lamp is out.\n\nPosition: 26.22833, 50.58583"))
                .contains(new Position(26.22833, 50.58583));
        assertThat(Position.atTheEndOf("المصباح مطفأ\n\nالموضع: 26.22833, 50.58583"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26.22833, 50.58583",
                "Position: 26.22833, 50.58583",
                "Out.\n\nPosition: 26.22833, 50.58583 as of today",
                "Out.\n\nPosition: 48.85837, 02.29448",
                "Out.\n\nPosition: 25.43000, 50.79000"
            })
    void otherWordsEndWithNone(String words) {
        assertThat(Position.atTheEndOf(words)).isEmpty();
    }
}
