package org.tawasul.feedback.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tawasul.shared.InstallationKey;

/**
 * The tokens of rating links: HMAC-SHA-256 over the invitation's id. They can be said again to whoever writes the message, and cannot be
 * made by anybody who has the store but not the installation's key.
 */
@Component
final class RatingTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecretKeySpec key;

    RatingTokens(InstallationKey installation) {
        this.key = new SecretKeySpec(installation.derive("feedback.link"), ALGORITHM);
    }

    String of(long invitation) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] token = mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(invitation).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hash of anything that may come in a link. What can't be a token has the hash of nothing stored. */
    static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time, so that the time of an answer says nothing about how much of a token was right. */
    boolean isOf(String token, long invitation) {
        return FORM.matcher(token).matches()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(invitation).getBytes(StandardCharsets.UTF_8));
    }
}
