package org.tawasul.oversight.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tawasul.shared.InstallationKey;

/**
 * The draw of a month. Each reply gets its place by the seed and its case's number; nobody can foresee it without the installation's key, and everybody can reckon it again once the seed is shown. That it was not
 * chosen afterwards, its fingerprint shows, which is known before.
 */
@Component
class Seeds {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seeds(InstallationKey installation) {
        this.key = new SecretKeySpec(installation.derive("oversight.sample"), ALGORITHM);
    }

    byte[] of(YearMonth month) {
        return mac(key, month.toString());
    }

    String fingerprint(YearMonth month) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(month)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From 0 on; the smallest are drawn. A case that was replied to twice has a place for each. */
    long place(YearMonth month, String number, int reply) {
        byte[] mac = mac(new SecretKeySpec(of(month), ALGORITHM), number + "/" + reply);
        return ByteBuffer.wrap(mac).getLong() & Long.MAX_VALUE;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
