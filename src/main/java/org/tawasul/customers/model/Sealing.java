package org.tawasul.customers.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce. Sealed bytes are: format (1), nonce (12 bytes), cipher text with its tag. They are bound to the
 * customer they belong to, so that bytes moved to another row don't open.
 */
final class Sealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEADER_BYTES = 1 + NONCE_BYTES;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    static byte[] seal(SecretKey key, long customerId, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, customerId, nonce);
            ByteBuffer sealed = ByteBuffer.allocate(HEADER_BYTES + cipher.getOutputSize(plain.length));
            sealed.put(FORMAT).put(nonce);
            cipher.doFinal(ByteBuffer.wrap(plain), sealed);
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws IllegalStateException for bytes that were changed, belong to somebody else or are under another key. */
    static byte[] open(SecretKey key, long customerId, byte[] sealed) {
        if (sealed.length < HEADER_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("Not sealed bytes of format " + FORMAT);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, customerId, nonce)
                    .doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed bytes of customer " + customerId + " don't open", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, long customerId, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(customerId).flip());
        return cipher;
    }
}
