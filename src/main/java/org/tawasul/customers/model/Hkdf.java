package org.tawasul.customers.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), for keys of 32 bytes. */
final class Hkdf {
    private Hkdf() {}

    static byte[] extract(String salt, byte[] master) {
        return hmac(salt.getBytes(UTF_8), master);
    }

    static byte[] expand(byte[] extracted, String purpose) {
        byte[] info = purpose.getBytes(UTF_8);
        byte[] block = java.util.Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
