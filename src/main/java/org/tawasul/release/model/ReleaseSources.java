package org.tawasul.release.model;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.release.SourceTree;

/** The sources of every release there ever was. Equal contents are stored once. */
@Component
class ReleaseSources {
    private static final int PIECE_BYTES = 512 * 1024;
    private static final String NO_FILES = new SourceTree(Map.of()).hash();

    private final ReleaseRows rows;

    ReleaseSources(ReleaseRows rows) {
        this.rows = rows;
    }

    void store(String part, SourceTree tree) {
        if (rows.hasTree(part, tree.hash())) {
            return;
        }
        tree.files().forEach((path, bytes) -> {
            String contentHash = sha256(bytes);
            if (!rows.hasContent(contentHash)) {
                addContent(contentHash, bytes);
            }
            rows.addSource(part, tree.hash(), path, contentHash);
        });
    }

    Optional<SourceTree> find(String part, String hash) {
        if (hash.equals(NO_FILES)) {
            return Optional.of(new SourceTree(Map.of()));
        }
        List<SourcePiece> pieces = rows.pieces(part, hash);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ByteArrayOutputStream> files = new HashMap<>();
        pieces.forEach(piece -> files.computeIfAbsent(piece.path(), path -> new ByteArrayOutputStream())
                .writeBytes(piece.bytes()));
        Map<String, byte[]> whole = new HashMap<>();
        files.forEach((path, bytes) -> whole.put(path, bytes.toByteArray()));
        SourceTree tree = new SourceTree(whole);
        if (!tree.hash().equals(hash)) {
            throw new IllegalStateException("The stored sources of " + part + " " + hash + " have become others");
        }
        return Optional.of(tree);
    }

    private void addContent(String hash, byte[] bytes) {
        int piece = 0;
        for (int from = 0; from == 0 || from < bytes.length; from += PIECE_BYTES) {
            rows.addPiece(hash, piece++, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE_BYTES)));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
