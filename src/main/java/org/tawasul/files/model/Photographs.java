package org.tawasul.files.model;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tawasul.shared.Refusal;

/**
 * Encodes photographs anew, so that nothing but the pixels is left: no place, no device, no thumbnail of what was cut away, nothing hidden behind the
 * picture. Size is checked before anything is unpacked, and one picture is unpacked at a time, since a large one takes hundreds of megabytes.
 */
final class Photographs {
    static final long MOST_PIXELS = 40_000_000;

    private static final int MOST_SCANS = 100;
    private static final int SECONDS_TO_WAIT = 10;
    private static final float QUALITY = 0.9f;

    private final Semaphore oneAtATime = new Semaphore(1, true);

    /** Refuses {@code image-too-large}, {@code image-unreadable} and, when others take too long, {@code busy}. */
    byte[] encodedAnew(byte[] content, AcceptedType type) {
        byte[] safe = type == AcceptedType.PNG
                ? PngChunks.onlyPixels(content).orElseThrow(Photographs::unreadable)
                : withFewScans(content);
        waitForTurn();
        try {
            BufferedImage picture = decode(safe, type);
            return encode(type == AcceptedType.JPEG ? upright(picture, ExifOrientation.of(content)) : picture, type);
        } catch (IOException | RuntimeException e) {
            // The decoders throw whatever they stumble over, index and argument exceptions included.
            throw e instanceof Refusal refusal ? refusal : unreadable();
        } finally {
            oneAtATime.release();
        }
    }

    private static BufferedImage decode(byte[] content, AcceptedType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            boolean twiceAsDeep = type == AcceptedType.PNG && content[PngChunks.DEPTH_AT] == 16;
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (twiceAsDeep ? MOST_PIXELS / 2 : MOST_PIXELS)) {
                throw new Refusal(
                        Refusal.Kind.TOO_LARGE, "image-too-large", Map.of("limit", MOST_PIXELS / 1_000_000), "file");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = ExifOrientation.isTurned(orientation);
        BufferedImage upright = new BufferedImage(turned ? height : width, turned ? width : height, picture.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, ExifOrientation.upright(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    private static byte[] encode(BufferedImage picture, AcceptedType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == AcceptedType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A progressive picture of thousands of scans is decoded thousands of times. Cameras write a dozen. */
    private static byte[] withFewScans(byte[] jpeg) {
        int scans = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xDA && jpeg[i - 1] == (byte) 0xFF && ++scans > MOST_SCANS) {
                throw unreadable();
            }
        }
        return jpeg;
    }

    private void waitForTurn() {
        try {
            if (oneAtATime.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(Refusal.Kind.TOO_MANY, "busy");
    }

    private static Refusal unreadable() {
        return Refusal.inField("image-unreadable", "file");
    }
}
