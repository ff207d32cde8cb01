package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.files.PhotoPlace;

class PositionTest {
    @ParameterizedTest
    @ValueSource(strings = {"26.2285, 50.586", " 26.22850,50.58600 ", "26.2285 50.586", "٢٦٫٢٢٨٥، ٥٠٫٥٨٦"})
    void isReadAsPeopleAndDevicesWriteIt(String written) {
        assertThat(Position.read(written)).contains("26.22850, 50.58600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "here", "91, 50", "26.2", "26.2, 181", "26,2 50,5 1", "<b>26, 50</b>"})
    void whatIsNoPlaceOnEarthIsNone(String written) {
        assertThat(Position.read(written)).isEmpty();
    }

    @Test
    void aPhotographsPlaceIsSaidToTheMetre() {
        assertThat(Position.of(new PhotoPlace(26.2283333333, 50.5858333333))).isEqualTo("26.22833, 50.58583");
    }
}
