package org.tawasul.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens of links of one purpose: 256 bits, HMAC-SHA-256 over the id of what the link opens, under a key of the installation for this purpose. They can be said again to
 * whoever writes a message, can't be made by anybody who has the store but not the installation's key, and a token of one purpose opens nothing of another. The module that
 * gives a link out keeps only {@link #hash}, decides until when and how often it may be used, and has one answer for expired, used and wrong; a GET changes nothing.
 */
public final class LinkTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecretKeySpec key;

    /** @param purpose such as {@code feedback.link}; never changed once links are out */
    public LinkTokens(InstallationKey installation, String purpose) {
        this.key = new SecretKeySpec(installation.derive(purpose), ALGORITHM);
    }

    /** The token, 43 characters that need no escape in an address. */
    public String of(long id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] token =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 in hex, under which a link is kept and found. Of anything that may come in a link: what can't be a token has the hash of nothing stored. */
    public static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time, so that the time of an answer says nothing about how much of a token was right. */
    public boolean isOf(String token, long id) {
        return FORM.matcher(token).matches()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(id).getBytes(StandardCharsets.UTF_8));
    }
}
