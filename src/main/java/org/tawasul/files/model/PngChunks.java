package org.tawasul.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * A PNG reduced to the chunks that hold pixels. A decoder that is not of the newest unpacks compressed text chunks whatever their size: ten megabytes
 * can hold ten gigabytes of blanks. Colour profiles, another thing that decoders have stumbled over, go as well.
 */
final class PngChunks {
    /** Where the header, which comes first, says how many bits a colour has. */
    static final int DEPTH_AT = 24;

    private static final int SIGNATURE_BYTES = 8;
    private static final int FRAME_BYTES = 12;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final Set<Integer> PIXELS = Set.of(IHDR, PLTE, TRNS, IDAT, IEND);

    private PngChunks() {}

    /** Empty if it isn't a row of chunks with an end. */
    static Optional<byte[]> onlyPixels(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, Math.min(SIGNATURE_BYTES, png.length));
        try {
            ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
            while (true) {
                int start = in.position();
                int length = in.getInt();
                int type = in.getInt();
                if (length < 0 || length > png.length - start - FRAME_BYTES) {
                    return Optional.empty();
                }
                if (PIXELS.contains(type)) {
                    kept.write(png, start, length + FRAME_BYTES);
                }
                if (type == IEND) {
                    return Optional.of(kept.toByteArray());
                }
                in.position(start + length + FRAME_BYTES);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
