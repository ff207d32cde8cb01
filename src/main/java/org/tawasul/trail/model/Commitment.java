package org.tawasul.trail.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the record keeps of a personal value: SHA-256 over salt, name, a zero byte and the value (UTF-8). Whoever has the salt and the value can
 * prove it; whoever has only the record can't guess it, since the salt has 128 random bits.
 */
@SuppressWarnings("ArrayRecordComponent")
record Commitment(String name, byte[] salt, String hex) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Commitment to(String name, String personal) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Commitment(name, salt, hex(salt, name, personal));
    }

    static String hex(byte[] salt, String name, String personal) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(personal.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
