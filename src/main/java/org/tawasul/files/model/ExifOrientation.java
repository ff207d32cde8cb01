package org.tawasul.files.model;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera held the picture, 1 to 8 as EXIF counts. It must be read before EXIF is thrown away, or portraits would lie on their side. Anything odd is read as
 * upright.
 */
final class ExifOrientation {
    static final int UPRIGHT = 1;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEADER_BYTES = 6;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    static int of(byte[] jpeg) {
        try {
            int orientation = inSegments(ByteBuffer.wrap(jpeg));
            return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    /** Moves the pixels of a picture of that size to where they belong. From 5 on width and height change places. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    private static int inSegments(ByteBuffer jpeg) {
        if (unsigned(jpeg.getShort()) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int marker = unsigned(jpeg.getShort());
        while (marker != START_OF_SCAN) {
            int length = unsigned(jpeg.getShort()) - Short.BYTES;
            int next = jpeg.position() + length;
            if (marker == APP1 && length > EXIF_HEADER_BYTES && jpeg.getInt(jpeg.position()) == EXIF) {
                int tiff = jpeg.position() + EXIF_HEADER_BYTES;
                return inTiff(jpeg.slice(tiff, Math.min(next, jpeg.limit()) - tiff));
            }
            jpeg.position(next);
            marker = unsigned(jpeg.getShort());
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(unsigned(tiff.getShort()) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(Integer.BYTES);
        tiff.position(tiff.getInt());
        int entries = unsigned(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int start = tiff.position();
            if (unsigned(tiff.getShort()) == ORIENTATION) {
                tiff.position(start + ENTRY_BYTES - Integer.BYTES);
                return unsigned(tiff.getShort());
            }
            tiff.position(start + ENTRY_BYTES);
        }
        return UPRIGHT;
    }

    private static int unsigned(short two) {
        return Short.toUnsignedInt(two);
    }
}
