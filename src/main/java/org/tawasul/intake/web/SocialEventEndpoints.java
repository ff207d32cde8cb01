package org.tawasul.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.intake.SocialDesk;
import org.tawasul.intake.SocialEvent;
import org.tawasul.shared.Refusal;

/** Where a platform tells what people write to us there. Its sign-in is its signature over the moment and the body. */
@RestController
@Tag(name = "Social events", description = "For a platform on which people write to the government.")
class SocialEventEndpoints {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LONGEST = 65_536;

    private final SocialDesk desk;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final byte[] secret;

    SocialEventEndpoints(
            SocialDesk desk, BusinessClock clock, ObjectMapper json, @Value("${tawasul.social.secret}") String secret) {
        this.desk = desk;
        this.clock = clock;
        this.json = json;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** What a platform tells. */
    @Schema(name = "SocialEvent")
    record Body(
            @Schema(
                            example = "post",
                            allowableValues = {"post", "message", "edit", "delete"},
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String event,
            @Schema(example = "p-1029", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String id,
            @Schema(example = "u-77", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String author,
            @Schema(maxLength = 10_000) @Nullable String text,
            @Nullable String replyTo,
            @Nullable Boolean reachable,
            @Nullable Boolean automatic) {
        SocialEvent told() {
            return new SocialEvent(
                    orEmpty(event),
                    orEmpty(id),
                    orEmpty(author),
                    text,
                    replyTo,
                    Boolean.TRUE.equals(reachable),
                    Boolean.TRUE.equals(automatic));
        }
    }

    @PostMapping("/api/v1/social-events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Tell what somebody wrote",
            description =
                    "Once or more often; the first time counts. X-Social-Signature is the hexadecimal HMAC-SHA-256, under the secret that both know, of X-Social-Timestamp (seconds since"
                            + " 1970), a full stop and the body. 429 means: tell it again later.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Body.class)))
    void take(
            @RequestHeader(name = "X-Social-Timestamp", required = false) @Nullable String at,
            @RequestHeader(name = "X-Social-Signature", required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] written) {
        byte[] body = written == null ? new byte[0] : written;
        if (body.length > LONGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "social-too-large");
        }
        mustBeSigned(orEmpty(at), orEmpty(signature), body);
        desk.take(read(body).told());
    }

    private Body read(byte[] body) {
        try {
            Body read = json.readValue(body, Body.class);
            if (read != null) {
                return read;
            }
        } catch (IOException unreadable) {
            // Said below, without the words of the fault: they may quote the body.
        }
        throw Refusal.of(Refusal.Kind.INVALID, "json-unreadable");
    }

    /** In constant time; and only for a while, so that what was once overheard can't be told again much later. */
    private void mustBeSigned(String at, String given, byte[] body) {
        boolean same =
                secret.length > 0 && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), sign(at, body));
        if (!same || !at.matches("[0-9]{1,12}")) {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "social-unsigned");
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(at)), clock.now());
        if (age.abs().compareTo(FRESH) > 0) {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "social-stale");
        }
    }

    private byte[] sign(String at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((at + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
