package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapViewTest {
    private static final Position MANAMA = new Position(26.22, 50.58);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsPressedIsThePlaceThatIsDrawnThere(int level) {
        MapView view = new MapView(level, MANAMA.latitude(), MANAMA.longitude());
        Position pressed = view.at(0.25, 0.8);
        assertThat(view.x(pressed)).isCloseTo(105, within(1e-6));
        assertThat(view.y(pressed)).isCloseTo(504, within(1e-6));
    }

    @Test
    void northIsUpAndEastIsRight() {
        assertThat(MapView.COUNTRY.at(0.5, 0).latitude())
                .isGreaterThan(MapView.COUNTRY.at(0.5, 1).latitude());
        assertThat(MapView.COUNTRY.at(1, 0.5).longitude())
                .isGreaterThan(MapView.COUNTRY.at(0, 0.5).longitude());
    }

    @Test
    void asFarToTheEastAsToTheNorthIsAsLongOnThePicture() {
        double toTheEast = MapView.COUNTRY.perLongitude() / Math.cos(Math.toRadians(26));
        assertThat(toTheEast).isCloseTo(MapView.COUNTRY.perLatitude(), within(1.0));
    }

    @Test
    void theCoastIsDrawnWhereItsPlacesAre() {
        MapView view = MapView.around(MANAMA);
        String[] words = view.transform().replaceAll("[^-0-9. ]", "").strip().split(" +");
        double x = (MapView.grainsEast(MANAMA) + Double.parseDouble(words[1])) * Double.parseDouble(words[0]);
        double y = (MapView.grainsSouth(MANAMA) + Double.parseDouble(words[2])) * Double.parseDouble(words[0]);
        assertThat(x).isCloseTo(view.x(MANAMA), within(0.5));
        assertThat(y).isCloseTo(view.y(MANAMA), within(0.5));
    }

    @Test
    void nothingBeyondTheMapIsShown() {
        MapView north = new MapView(1, 60, 10);
        assertThat(north.at(0, 0).latitude()).isCloseTo(MapView.NORTH, within(1e-9));
        assertThat(north.at(0, 0).longitude()).isCloseTo(MapView.WEST, within(1e-9));
        assertThat(north.moved(1, -1)).isEqualTo(north);
        assertThat(MapView.COUNTRY.farther()).isEqualTo(MapView.COUNTRY);
        assertThat(new MapView(9, 26, 50.5).level()).isEqualTo(MapView.SPOT);
    }

    @Test
    void isReadAsItWasWritten() {
        MapView view = new MapView(2, 26.12345, 50.54321);
        assertThat(MapView.read(view.written())).contains(view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 26.1, 50.5", "1", "1 here", "1 26.1, 50.5<script>", "x 26.1, 50.5"})
    void whatIsNoneIsNone(String written) {
        assertThat(MapView.read(written)).isEmpty();
    }

    @Test
    void landIsWhereItIs() {
        assertThat(Coast.isLand(MANAMA)).isTrue();
        assertThat(Coast.isLand(new Position(26.289, 50.665))).as("Amwaj").isTrue();
        assertThat(Coast.isLand(new Position(26.146, 50.40))).as("Umm an Nasan").isTrue();
        assertThat(Coast.isLand(new Position(26.0, 50.75))).isFalse();
        assertThat(Coast.isOfOthers(new Position(25.98, 51.03))).as("Zubarah").isTrue();
        assertThat(Coast.isOfOthers(MANAMA)).isFalse();
    }

    @Test
    void whatIsMarkedStandsOnItsPartAndHasAName() {
        MapPicture picture = MapPicture.around(MANAMA).orElseThrow();
        assertThat(picture.marker()).isEqualTo("210.0 315.0");
        assertThat(picture.near()).isNotNull();
        assertThat(MapPicture.ofWords("no place")).isNull();
        assertThat(MapPicture.around(new Position(26.24, 50.99)))
                .as("waters beyond its edge")
                .isEmpty();
        assertThat(picture.land().length() + picture.others().length()).isLessThan(12_000);
    }
}
