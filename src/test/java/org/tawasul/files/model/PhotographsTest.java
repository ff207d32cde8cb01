package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.shared.Refusal;

class PhotographsTest {
    private final Photographs photographs = new Photographs();

    @Test
    void thePlaceIsGoneAndThePictureStays() {
        byte[] withPlace = Pictures.withExif(Pictures.jpeg(64, 32), 1);
        assertThat(text(withPlace)).contains("GPS 26.2285");

        byte[] kept = photographs.encodedAnew(withPlace, AcceptedType.JPEG);

        assertThat(text(kept)).doesNotContain("GPS").doesNotContain("Exif");
        assertThat(colours(kept)).isEqualTo("red left, blue right");
    }

    /** Where the red half is seen once the picture is upright, from what EXIF says of how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 'red left, blue right', 64", "2, 'blue left, red right', 64", "3, 'blue left, red right', 64",
                "4, 'red left, blue right', 64",
        "5, 'red above, blue below', 32", "6, 'red above, blue below', 32", "7, 'blue above, red below', 32",
                "8, 'blue above, red below', 32"
    })
    void aPictureIsTurnedUprightBeforeItForgetsHowItWasHeld(int orientation, String colours, int width) {
        byte[] kept = photographs.encodedAnew(Pictures.withExif(Pictures.jpeg(64, 32), orientation), AcceptedType.JPEG);

        assertThat(colours(kept)).isEqualTo(colours);
        assertThat(Pictures.decoded(kept).getWidth()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 0xFFFF})
    void anOrientationThatDoesNotExistIsUpright(int orientation) {
        assertThat(colours(photographs.encodedAnew(
                        Pictures.withExif(Pictures.jpeg(64, 32), orientation), AcceptedType.JPEG)))
                .isEqualTo("red left, blue right");
    }

    @Test
    void whatIsHiddenBehindAPictureIsGone() {
        byte[] jpeg = Pictures.jpeg(16, 16);
        byte[] both = Arrays.copyOf(jpeg, jpeg.length + 20);
        System.arraycopy("<script>alert(1)".getBytes(StandardCharsets.US_ASCII), 0, both, jpeg.length, 16);

        assertThat(text(photographs.encodedAnew(both, AcceptedType.JPEG))).doesNotContain("script");
    }

    @Test
    void transparencyOfAPngStays() {
        BufferedImage clear = new BufferedImage(4, 4, BufferedImage.TYPE_4BYTE_ABGR);

        byte[] kept = photographs.encodedAnew(Pictures.encoded(clear, "png"), AcceptedType.PNG);

        assertThat(Pictures.decoded(kept).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void textInAPngIsGone() {
        byte[] png = Pictures.pngWith("tEXt", "Comment\0taken at home".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(photographs.encodedAnew(png, AcceptedType.PNG))).doesNotContain("taken at home");
    }

    @Test
    void aTextThatUnpacksToMoreThanMemoryIsNotUnpacked() {
        byte[] blanks = Pictures.packed(new byte[300_000_000]);
        byte[] bomb = new byte[blanks.length + 3];
        bomb[0] = 'c';
        System.arraycopy(blanks, 0, bomb, 3, blanks.length);
        byte[] png = Pictures.pngWith("zTXt", bomb);
        long before = allocated();

        photographs.encodedAnew(png, AcceptedType.PNG);

        assertThat(allocated() - before).isLessThan(50_000_000);
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000, 8", "2147483647, 2147483647, 8", "40001, 1000, 8", "20001, 1000, 16"})
    void aPictureWithTooManyPixelsIsRefusedBeforeItIsUnpacked(int width, int height, int depth) {
        long before = allocated();

        assertThatThrownBy(
                        () -> photographs.encodedAnew(Pictures.pngThatClaims(width, height, depth), AcceptedType.PNG))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("image-too-large"));
        assertThat(allocated() - before).isLessThan(50_000_000);
    }

    @Test
    void aPictureOfThousandsOfScansIsRefused() {
        byte[] jpeg = Pictures.jpeg(16, 16);
        byte[] scans = Arrays.copyOf(jpeg, jpeg.length + 2000);
        for (int i = jpeg.length; i < scans.length; i += 2) {
            scans[i] = (byte) 0xFF;
            scans[i + 1] = (byte) 0xDA;
        }

        assertUnreadable(scans, AcceptedType.JPEG);
    }

    @Test
    void aDamagedPictureIsRefusedWhateverIsWrongWithIt() {
        Random random = new Random(7);
        byte[][] wholes = {Pictures.withExif(Pictures.jpeg(64, 64), 6), Pictures.png(64, 64)};
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = wholes[i % 2].clone();
            for (int j = 0; j < 1 + random.nextInt(20); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(damaged, 30 + random.nextInt(damaged.length - 30));
            keepOrRefuse(i % 3 == 0 ? cut : damaged, i % 2 == 0 ? AcceptedType.JPEG : AcceptedType.PNG);
        }
    }

    private void keepOrRefuse(byte[] content, AcceptedType type) {
        try {
            assertThat(photographs.encodedAnew(content, type)).isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isIn("image-unreadable", "image-too-large");
        }
    }

    private void assertUnreadable(byte[] content, AcceptedType type) {
        assertThatThrownBy(() -> photographs.encodedAnew(content, type))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("image-unreadable"));
    }

    private static long allocated() {
        var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return thread.getCurrentThreadAllocatedBytes();
    }

    private static String colours(byte[] content) {
        BufferedImage picture = Pictures.decoded(content);
        int width = picture.getWidth();
        int height = picture.getHeight();
        return width > height
                ? colour(picture, width / 4, height / 2) + " left, " + colour(picture, width * 3 / 4, height / 2)
                        + " right"
                : colour(picture, width / 2, height / 4) + " above, " + colour(picture, width / 2, height * 3 / 4)
                        + " below";
    }

    private static String colour(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 ? "red" : colour.getBlue() > 200 ? "blue" : colour.toString();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
