package org.tawasul.files.model;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, honest and dishonest. */
final class Pictures {
    private Pictures() {}

    /** Left half red, right half blue. */
    static BufferedImage redAndBlue(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(redAndBlue(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(redAndBlue(width, height, BufferedImage.TYPE_4BYTE_ABGR), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A camera's note of how it was held, and a place, put into a JPEG. */
    /** As a telephone writes it: degrees, minutes and seconds, north and east. */
    static byte[] withPlace(byte[] jpeg, int[] north, int[] east) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 2 + 4 * 12 + 4 + 48);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        // The first directory has one entry: where that of the place begins.
        exif.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        int values = 26 + 2 + 4 * 12 + 4;
        exif.putShort((short) 4);
        reference(exif, 1, 'N');
        degrees(exif, 2, values);
        reference(exif, 3, 'E');
        degrees(exif, 4, values + 24);
        exif.putInt(0);
        for (int part : new int[] {north[0], north[1], north[2], east[0], east[1], east[2]}) {
            exif.putInt(part).putInt(1);
        }
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static void reference(ByteBuffer exif, int tag, char side) {
        exif.putShort((short) tag)
                .putShort((short) 2)
                .putInt(2)
                .put((byte) side)
                .put(new byte[3]);
    }

    private static void degrees(ByteBuffer exif, int tag, int at) {
        exif.putShort((short) tag).putShort((short) 5).putInt(3).putInt(at);
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "GPS 26.2285,50.5860".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of two colours with one more chunk before its pixels. */
    static byte[] pngWith(String chunk, byte[] content) {
        byte[] png = encoded(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED), "png");
        int afterHeader = 8 + 12 + 13;
        byte[] extra = chunk(chunk, content);
        return ByteBuffer.allocate(png.length + extra.length)
                .put(png, 0, afterHeader)
                .put(extra)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    /** A PNG that says it is that large and holds nothing. */
    static byte[] pngThatClaims(int width, int height, int depth) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) 2)
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", packed(new byte[100])));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(content.length);
            out.writeBytes(type);
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
