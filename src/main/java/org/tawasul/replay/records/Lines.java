package org.tawasul.replay.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file, each decoded by itself, so that a wrong byte costs its own line; some may be looked at before their turn. */
final class Lines implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final List<Line> ahead = new ArrayList<>();
    private long number;
    private int next;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        next = in.read();
    }

    /** @param distance 0 is the line whose turn it is; null after the last */
    @Nullable
    Line peek(int distance) throws IOException {
        while (ahead.size() <= distance && next >= 0) {
            ahead.add(read());
        }
        return distance < ahead.size() ? ahead.get(distance) : null;
    }

    void pass(int count) {
        ahead.subList(0, Math.min(count, ahead.size())).clear();
    }

    private Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (next >= 0 && next != '\n' && next != '\r') {
            bytes.write(next);
            next = in.read();
        }
        if (next == '\r') {
            next = in.read();
            next = next == '\n' ? in.read() : next;
        } else if (next == '\n') {
            next = in.read();
        }
        number++;
        return decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        boolean right = isUtf8(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Line(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, !right);
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
