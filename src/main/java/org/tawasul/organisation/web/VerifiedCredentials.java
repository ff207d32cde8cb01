package org.tawasul.organisation.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;

/**
 * Remembers for five minutes which pairs of login and password were right. Basic sign-in proves itself at each request, and the slow hash that
 * protects a password takes longer than everything else a request does. What is remembered is a hash under a key that exists only
 * in this process and only in memory, so neither a copy of the store nor a second process can use it; and it vouches for the password
 * alone: role and entity are read anew each time.
 */
@Component
class VerifiedCredentials {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final BusinessClock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> verified = new ConcurrentHashMap<>();

    VerifiedCredentials(BusinessClock clock) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.clock = clock;
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    boolean contains(String login, String password) {
        Instant until = verified.get(hash(login, password));
        return until != null && clock.instant().isBefore(until);
    }

    void add(String login, String password) {
        if (verified.size() >= MOST) {
            verified.clear();
        }
        verified.put(hash(login, password), clock.instant().plus(REMEMBERED));
    }

    private String hash(String login, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // The length parts the two: ("ab", "c") is not ("a", "bc").
            mac.update((login.length() + ":" + login).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
