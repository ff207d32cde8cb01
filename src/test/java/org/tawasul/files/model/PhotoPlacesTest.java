package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tawasul.files.PhotoPlace;

class PhotoPlacesTest {
    private static final byte[] IN_MANAMA =
            Pictures.withPlace(Pictures.jpeg(64, 32), new int[] {26, 13, 42}, new int[] {50, 35, 9});

    @Test
    void readsWhereAPhotographWasTaken() {
        PhotoPlace place = PhotoPlaces.of(IN_MANAMA).orElseThrow();

        assertThat(place.latitude()).isCloseTo(26.22833, within(0.0001));
        assertThat(place.longitude()).isCloseTo(50.58583, within(0.0001));
    }

    @Test
    void whatIsStoredHasNoPlaceAnyMore() {
        byte[] kept = new Photographs().encodedAnew(IN_MANAMA, AcceptedType.JPEG);

        assertThat(PhotoPlaces.of(kept)).isEmpty();
    }

    @Test
    void withoutAPlaceOrWithNonsenseThereIsNone() {
        assertThat(PhotoPlaces.of(Pictures.jpeg(64, 32))).isEmpty();
        assertThat(PhotoPlaces.of(Pictures.withExif(Pictures.jpeg(64, 32), 6))).isEmpty();
        assertThat(PhotoPlaces.of(Pictures.withPlace(Pictures.jpeg(8, 8), new int[] {0, 0, 0}, new int[] {0, 0, 0})))
                .isEmpty();
        assertThat(PhotoPlaces.of(Pictures.withPlace(Pictures.jpeg(8, 8), new int[] {260, 0, 0}, new int[] {50, 0, 0})))
                .isEmpty();
        assertThat(PhotoPlaces.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(PhotoPlaces.of(java.util.Arrays.copyOf(IN_MANAMA, 60))).isEmpty();
    }
}
