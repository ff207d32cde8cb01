package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.intake.SocialDesk;
import org.tawasul.intake.SocialEvent;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;

/** Only the platform is heard, and only what it says now. */
class SocialEventEndpointsTest {
    private static final String POST =
            "{\"event\":\"post\",\"id\":\"p-1\",\"author\":\"u-1\",\"text\":\"الشارع مظلم\"}";
    private static final long NOW = MovableClock.START.getEpochSecond();

    private final List<SocialEvent> heard = new ArrayList<>();
    private boolean full;

    @Test
    void whatIsSignedNowIsHeard() throws Exception {
        assertThat(status("shh", NOW, sign("shh", NOW, POST), POST)).isEqualTo(204);
        assertThat(status("shh", NOW - 299, sign("shh", NOW - 299, POST), POST)).isEqualTo(204);
        assertThat(heard).hasSize(2).allSatisfy(event -> assertThat(event.text())
                .isEqualTo("الشارع مظلم"));
    }

    @Test
    void nothingElseIs() throws Exception {
        assertThat(status("shh", NOW, "", POST)).isEqualTo(401);
        assertThat(status("shh", NOW, sign("sh", NOW, POST), POST)).isEqualTo(401);
        assertThat(status("shh", NOW, sign("shh", NOW, POST), POST + " "))
                .as("another body")
                .isEqualTo(401);
        assertThat(status("shh", NOW, sign("shh", NOW - 1, POST), POST))
                .as("another moment")
                .isEqualTo(401);
        assertThat(status("shh", NOW - 301, sign("shh", NOW - 301, POST), POST))
                .as("too old")
                .isEqualTo(401);
        assertThat(status("shh", NOW + 301, sign("shh", NOW + 301, POST), POST))
                .as("to come")
                .isEqualTo(401);
        assertThat(status("", NOW, "", POST)).as("no secret is set").isEqualTo(401);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsNoEventIsRefused() throws Exception {
        for (String body : List.of(
                "",
                "null",
                "{",
                "{\"event\":\"like\",\"id\":\"p\",\"author\":\"u\",\"text\":\"x\"}",
                "{\"event\":\"post\",\"id\":\"p\",\"author\":\"u\"}",
                "{\"event\":\"post\",\"id\":\"p\",\"author\":\"u\",\"text\":\"x\",\"more\":1}")) {
            assertThat(status("shh", NOW, sign("shh", NOW, body), body))
                    .as(body)
                    .isEqualTo(400);
        }
        String huge = "x".repeat(70_000);
        assertThat(status("shh", NOW, sign("shh", NOW, huge), huge)).isEqualTo(413);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoTellsTooMuchIsAskedToWait() throws Exception {
        full = true;
        assertThat(status("shh", NOW, sign("shh", NOW, POST), POST)).isEqualTo(429);
    }

    private int status(String secret, long at, String signature, String body) throws Exception {
        SocialEventEndpoints door = new SocialEventEndpoints(
                new Heard(), new MovableClock(ZoneId.of("Asia/Bahrain")), new ObjectMapper(), secret);
        return ApiSlice.of(door)
                .perform(post("/api/v1/social-events")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("X-Social-Timestamp", at)
                        .header("X-Social-Signature", signature)
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String sign(String secret, long at, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(StandardCharsets.UTF_8)));
    }

    private final class Heard implements SocialDesk {
        @Override
        public void take(SocialEvent event) {
            if (full) {
                throw Refusal.of(Refusal.Kind.TOO_MANY, "social-too-many");
            }
            heard.add(event);
        }

        @Override
        public int answer() {
            return 0;
        }

        @Override
        public List<Unsent> unsent() {
            return List.of();
        }

        @Override
        public void again(long id, Actor actor) {
            throw new UnsupportedOperationException();
        }
    }
}
