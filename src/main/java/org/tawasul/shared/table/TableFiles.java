package org.tawasul.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Message;

/** The texts of the files that belong together, by name. A file that isn't there is left out; {@link Tables} says so. */
public record TableFiles(SortedMap<String, String> texts) {
    public TableFiles {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public TableFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /**
     * Reads the named files from a folder, or from the class path if the folder is empty. Throws {@link BrokenTables} if one is not UTF-8.
     *
     * @param resources where they lie on the class path, such as {@code /samples/organisation}
     */
    public static TableFiles read(String folder, String resources, List<String> names) {
        Map<String, byte[]> found = new TreeMap<>();
        for (String name : names) {
            byte[] bytes = folder.isBlank() ? resource(resources + "/" + name) : file(Path.of(folder, name));
            if (bytes != null) {
                found.put(name, bytes);
            }
        }
        return of(found);
    }

    /** The texts of these files. Throws {@link BrokenTables} if one is not UTF-8. */
    public static TableFiles of(Map<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<TableFault> faults = new ArrayList<>();
        files.forEach((name, bytes) -> {
            try {
                texts.put(
                        name,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException e) {
                faults.add(new TableFault(name, 1, null, Message.of("table.not-utf8")));
            }
        });
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return new TableFiles(texts);
    }

    /** Those of the names that are here. */
    public TableFiles only(List<String> names) {
        SortedMap<String, String> some = new TreeMap<>(texts);
        some.keySet().retainAll(names);
        return new TableFiles(some);
    }

    /** SHA-256 in hex over names and texts: the same files have the same hash on every machine. */
    public String hash() {
        MessageDigest digest = sha256();
        texts.forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte @Nullable [] file(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] resource(String path) {
        try (InputStream in = TableFiles.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
