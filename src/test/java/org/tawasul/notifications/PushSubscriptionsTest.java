package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawasul.notifications.NotificationsSlice.CASE;
import static org.tawasul.notifications.NotificationsSlice.CUSTOMER;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

@Tag("store")
class PushSubscriptionsTest {
    private final PlayedPushService service = new PlayedPushService();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aBrowserIsWokenWithoutAWordWhenItsCustomerIsWrittenTo() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER, service.origin() + "/one");
            assertThat(push.wake()).as("nothing to read yet").isZero();
            slice.notices.acknowledgeReceipt(CASE, "sendTask_acknowledge:1");
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.clock.moveBy(Duration.ofHours(12));

            assertThat(push.wake()).as("once for two messages").isEqualTo(1);

            PlayedPushService.Call call = service.calls("/one").get(0);
            assertThat(call.bodyLength()).isZero();
            assertThat(call.headers()).containsEntry("ttl", "86400").containsEntry("topic", "tawasul-requests");
            assertThat(claims(call, push.key()))
                    .containsEntry("aud", service.origin())
                    .containsEntry("sub", "mailto:tawasul@localhost");
            assertThat(push.wake()).as("nothing more to read").isZero();
        });
    }

    @Test
    void whatHasForgottenUsIsForgotten() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER, service.origin() + "/gone");
            service.answers("/gone", 410);
            for (int i = 0; i < 2; i++) {
                slice.notices.sendQuestion(CASE, "sendTask_question:" + i);
                slice.clock.moveBy(Duration.ofHours(12));
                assertThat(push.wake()).isZero();
            }
            assertThat(service.calls("/gone")).hasSize(1);
        });
    }

    @Test
    void aServiceThatIsBusyIsAskedAgainLaterAndThenNoMoreForThisOnce() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER, service.origin() + "/busy");
            service.answers("/busy", 503);
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.clock.moveBy(Duration.ofHours(12));
            push.wake();
            push.wake();
            assertThat(service.calls("/busy")).as("not at once").hasSize(1);
            for (int i = 0; i < 20; i++) {
                slice.clock.moveBy(Duration.ofHours(2));
                push.wake();
            }
            assertThat(service.calls("/busy")).hasSize(6);
            service.answers("/busy", 201);
            slice.notices.sendQuestion(CASE, "sendTask_question:2");
            slice.clock.moveBy(Duration.ofHours(12));
            assertThat(push.wake()).as("the next time it is asked again").isEqualTo(1);
        });
    }

    @Test
    void aServiceThatIsBusyInTheEveningIsNotAskedAgainInTheNight() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER, service.origin() + "/evening");
            service.answers("/evening", 503);
            slice.clock.moveTo(Instant.parse("2026-03-10T17:59:30Z"));
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            push.wake();
            service.answers("/evening", 201);
            slice.clock.moveTo(Instant.parse("2026-03-10T18:05:00Z"));
            assertThat(push.wake()).as("it is five past nine in the evening").isZero();
            slice.clock.moveTo(Instant.parse("2026-03-11T04:00:00Z"));
            assertThat(push.wake()).isEqualTo(1);
        });
    }

    @Test
    void whoAskedIsToldApartWithoutBeingNamed() {
        with((slice, push) -> assertThat(push.whose(CUSTOMER))
                .isEqualTo(push.whose(CUSTOMER))
                .isNotEqualTo(push.whose(CUSTOMER + 1))
                .matches("[0-9a-f]{64}"));
    }

    @Test
    void nothingIsEverSentToAnAddressOfNoServiceThatIsNamed() {
        with((slice, push) -> {
            for (String address : new String[] {
                "http://169.254.169.254/latest",
                "https://localhost:8443/x",
                "http://localhost:80@example.org/",
                "http://example.org/#http://localhost:1",
                "file:///etc/passwd",
                "x".repeat(2000),
                ""
            }) {
                assertThatThrownBy(() -> push.subscribe(CUSTOMER, address))
                        .as(address)
                        .isInstanceOfAny(Refusal.class, FieldRefusals.class);
            }
        });
    }

    @Test
    void aBrowserWakesForOneCustomerAndACustomerHasTenAtMost() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER + 1, service.origin() + "/shared");
            push.subscribe(CUSTOMER, service.origin() + "/shared");
            push.unsubscribe(CUSTOMER + 1, service.origin() + "/shared");
            for (int i = 0; i < 10; i++) {
                slice.clock.moveBy(Duration.ofMinutes(1));
                push.subscribe(CUSTOMER, service.origin() + "/browser/" + i);
            }
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.clock.moveBy(Duration.ofHours(12));

            assertThat(push.wake()).isEqualTo(10);

            assertThat(service.calls("/shared")).as("the oldest made room").isEmpty();
            push.unsubscribe(CUSTOMER, service.origin() + "/browser/3");
            slice.notices.sendQuestion(CASE, "sendTask_question:2");
            slice.clock.moveBy(Duration.ofHours(12));
            assertThat(push.wake()).isEqualTo(9);
            assertThat(service.calls("/browser/3")).hasSize(1);
        });
    }

    @Test
    void whoIsForgottenIsWokenNoMore() {
        with((slice, push) -> {
            push.subscribe(CUSTOMER, service.origin() + "/forgotten");
            slice.notices.sendQuestion(CASE, "sendTask_question:1");
            slice.clock.moveBy(Duration.ofHours(12));
            slice.others.forgotten = true;

            assertThat(push.wake()).isZero();

            assertThat(service.calls("/forgotten")).isEmpty();
        });
    }

    @Test
    void whereMessagesAreKeptNobodyIsWokenUnlessThatIsWanted() {
        NotificationsSlice.runner().run(context -> {
            PushSubscriptions push = context.getBean(PushSubscriptions.class);
            assertThat(push.isOffered()).isFalse();
            assertThatThrownBy(() -> push.subscribe(CUSTOMER, service.origin() + "/one"))
                    .isInstanceOf(Refusal.class);
            assertThat(push.wake()).isZero();
        });
    }

    private static void with(BiConsumer<Slice, PushSubscriptions> test) {
        NotificationsSlice.runner()
                .withPropertyValues("tawasul.push.enabled=true", "tawasul.push.services=http://localhost:*")
                .run(context -> test.accept(new Slice(context), context.getBean(PushSubscriptions.class)));
    }

    /** What was signed, if the key that browsers were given says that it was. */
    private static Map<String, Object> claims(PlayedPushService.Call call, String key) {
        try {
            String[] parts = call.headers().get("authorization").split("vapid t=|, k=");
            assertThat(parts[2]).isEqualTo(key);
            byte[] point = Base64.getUrlDecoder().decode(key);
            ECKey known = new ECKey.Builder(
                            Curve.P_256,
                            Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                            Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                    .build();
            SignedJWT token = SignedJWT.parse(parts[1]);
            assertThat(token.verify(new ECDSAVerifier(known))).isTrue();
            return Map.of(
                    "aud",
                    token.getJWTClaimsSet().getAudience().get(0),
                    "sub",
                    token.getJWTClaimsSet().getSubject());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
