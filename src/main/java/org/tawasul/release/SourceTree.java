package org.tawasul.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of one part of a release: relative path (with {@code /}) to bytes. Its hash depends on paths and contents
 * and on nothing else, so the same sources have the same hash on every machine.
 */
public final class SourceTree {
    private final SortedMap<String, byte[]> files;
    private final String hash;

    public SourceTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.hash = hashOf(this.files);
    }

    /** Paths in order; the arrays are not to be changed. */
    public SortedMap<String, byte[]> files() {
        return java.util.Collections.unmodifiableSortedMap(files);
    }

    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("No file " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** SHA-256 in hex over each path and the SHA-256 of its content. */
    public String hash() {
        return hash;
    }

    private static String hashOf(SortedMap<String, byte[]> files) {
        MessageDigest whole = sha256();
        files.forEach((path, bytes) -> {
            whole.update(path.getBytes(StandardCharsets.UTF_8));
            whole.update((byte) 0);
            whole.update(sha256().digest(bytes));
        });
        return HexFormat.of().formatHex(whole.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
