package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PngChunksTest {
    @Test
    void onlyWhatHoldsPixelsIsKept() {
        byte[] plain = Pictures.pngWith("tEXt", new byte[0]);
        byte[] bomb = Pictures.pngWith("zTXt", Pictures.packed(new byte[1_000_000]));

        assertThat(text(bomb)).contains("zTXt");
        assertThat(PngChunks.onlyPixels(bomb)).hasValueSatisfying(kept -> {
            assertThat(text(kept)).doesNotContain("zTXt").contains("IHDR", "PLTE", "IDAT", "IEND");
            assertThat(kept).isEqualTo(PngChunks.onlyPixels(plain).orElseThrow());
        });
    }

    @Test
    void whatComesAfterTheEndIsNotKept() {
        byte[] png = Pictures.png(4, 4);
        byte[] longer = Arrays.copyOf(png, png.length + 1000);

        assertThat(PngChunks.onlyPixels(longer))
                .hasValueSatisfying(kept -> assertThat(kept).hasSizeLessThanOrEqualTo(png.length));
    }

    @Test
    void aChunkThatSaysItIsLongerThanTheFileIsNoChunk() {
        for (int length : new int[] {Integer.MAX_VALUE, -1, 100_000}) {
            byte[] png = Pictures.png(4, 4);
            ByteBuffer.wrap(png).putInt(8, length);
            assertThat(PngChunks.onlyPixels(png)).isEmpty();
        }
    }

    @Test
    void aPictureWithoutAnEndIsNone() {
        byte[] png = Pictures.png(4, 4);

        assertThat(PngChunks.onlyPixels(Arrays.copyOf(png, png.length - 12))).isEmpty();
        assertThat(PngChunks.onlyPixels(new byte[3])).isEmpty();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
