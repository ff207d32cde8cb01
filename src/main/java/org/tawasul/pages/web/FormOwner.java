package org.tawasul.pages.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.InstallationKey;

/**
 * Whose a form is: each says by a word of its own for whom its page was made. It names nobody to whoever reads it, and nobody can make one for somebody else, so that it also
 * holds when the session is over and with it all that was known of the person.
 */
@Component
final class FormOwner {
    static final String FIELD = "_of";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String BY_CODE = "c";
    private static final Pattern FORM = Pattern.compile("([cs])\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");

    private final SecretKeySpec key;

    FormOwner(InstallationKey installation) {
        this.key = new SecretKeySpec(installation.derive("pages.form-owner"), ALGORITHM);
    }

    String of(SignedIn who) {
        String door = who.login().startsWith(TodaysRole.UNLISTED) ? BY_CODE : "s";
        String owner = door + "." + mac("owner " + who.login());
        return owner + "." + mac("word " + owner);
    }

    boolean isOf(String word, SignedIn who) {
        return same(word, of(who));
    }

    /** Whether we made the word, for whomever. */
    boolean isOurs(@Nullable String word) {
        if (word == null || !FORM.matcher(word).matches()) {
            return false;
        }
        int end = word.lastIndexOf('.');
        return same(word.substring(end + 1), mac("word " + word.substring(0, end)));
    }

    /** Whether its owner came in by a code or a link, and has no password. */
    static boolean isByCode(String word) {
        return word.startsWith(BY_CODE);
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] made = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
