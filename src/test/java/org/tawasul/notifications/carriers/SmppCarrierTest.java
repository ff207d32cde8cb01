package org.tawasul.notifications.carriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.notifications.Receipts.Receipt;
import org.tawasul.testing.MovableClock;

/** Against a message centre in this JVM. */
class SmppCarrierTest {
    private static final String PHONE = "+97336123456";
    private static final String ARABIC = "صدر الرد على طلبكم. ".repeat(8);

    private final List<Receipt> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean storeFails;
    private MessageCentre centre;
    private SmppCarrier carrier;

    @BeforeEach
    void bound() throws Exception {
        centre = new MessageCentre(MessageCentre.freePort());
        carrier = carrier(settings("udh", MessageCentre.PASSWORD, Duration.ofSeconds(30)));
    }

    @AfterEach
    void hungUp() throws Exception {
        carrier.destroy();
        centre.close();
    }

    @Test
    void anArabicTextLeavesInPartsThatJoinToTheText() {
        List<String> names = carrier.send(PHONE, ARABIC, "outbox-7");
        assertThat(names).containsExactly("smpp-m1", "smpp-m2", "smpp-m3");
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            SubmitSm part = centre.submitted.get(i);
            byte[] bytes = part.getShortMessage();
            assertThat(part.getDataCoding()).isEqualTo((byte) 8);
            assertThat(part.getEsmClass() & 0x40).isEqualTo(0x40);
            assertThat(part.getDestAddress()).isEqualTo("97336123456");
            assertThat(part.getRegisteredDelivery() & 1).isEqualTo(1);
            assertThat(bytes).hasSizeLessThanOrEqualTo(140).startsWith(5, 0, 3, (byte) "outbox-7".hashCode(), 3, i + 1);
            joined.append(new String(Arrays.copyOfRange(bytes, 6, bytes.length), StandardCharsets.UTF_16BE));
        }
        assertThat(joined).hasToString(ARABIC);
    }

    @Test
    void aRepetitionJoinsTheSameMessage() {
        carrier.send(PHONE, ARABIC, "outbox-7");
        carrier.send(PHONE, ARABIC, "outbox-7");
        assertThat(centre.submitted.get(3).getShortMessage())
                .isEqualTo(centre.submitted.get(0).getShortMessage());
    }

    @Test
    void aShortTextOfLatinLettersIsOnePartOfTheGsmAlphabet() {
        carrier.send(PHONE, "Reply: 5 €", "outbox-7");
        SubmitSm part = centre.submitted.get(0);
        assertThat(part.getDataCoding()).isZero();
        assertThat(part.getEsmClass()).isZero();
        assertThat(part.getShortMessage()).endsWith(0x35, 0x20, 0x1b, 0x65);
    }

    @Test
    void whereTheCentreWantsItPartsNameEachOtherBesideTheText() throws Exception {
        carrier.destroy();
        carrier = carrier(settings("sar", MessageCentre.PASSWORD, Duration.ofSeconds(30)));
        carrier.send(PHONE, ARABIC, "outbox-7");
        SubmitSm second = centre.submitted.get(1);
        assertThat(second.getEsmClass()).isZero();
        assertThat(second.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class)
                        .getValue())
                .isEqualTo((byte) 2);
        assertThat(second.getOptionalParameter(OptionalParameter.Sar_total_segments.class)
                        .getValue())
                .isEqualTo((byte) 3);
    }

    @Test
    void aReceiptIsHeardWhenItIsFinal() throws Exception {
        carrier.send(PHONE, "text", "outbox-7");
        centre.tell("m1", DeliveryReceiptState.ENROUTE);
        centre.tell("m1", DeliveryReceiptState.DELIVRD);
        centre.tell("m2", DeliveryReceiptState.UNDELIV);
        assertThat(heard)
                .extracting(Receipt::carrierId, Receipt::delivered, Receipt::detail, Receipt::at)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("smpp-m1", true, "DELIVRD", MovableClock.START),
                        org.assertj.core.api.Assertions.tuple("smpp-m2", false, "UNDELIV", MovableClock.START));
    }

    @Test
    void aReceiptThatCouldNotBeStoredIsSaidAgain() throws Exception {
        carrier.send(PHONE, "text", "outbox-7");
        storeFails = true;
        assertThatThrownBy(() -> centre.tell("m1", DeliveryReceiptState.DELIVRD))
                .isInstanceOf(NegativeResponseException.class);
        storeFails = false;
        centre.tell("m1", DeliveryReceiptState.DELIVRD);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aRefusedPartIsNotTaken() {
        centre.refuses = true;
        assertThatThrownBy(() -> carrier.send(PHONE, "text", "outbox-7"))
                .isInstanceOf(NotTaken.class)
                .hasMessageNotContaining("36123456");
        centre.refuses = false;
        assertThat(carrier.send(PHONE, "text", "outbox-7")).hasSize(1);
        assertThat(centre.binds()).isEqualTo(1);
    }

    @Test
    void whoDoesNotKnowThePasswordIsNotBound() throws Exception {
        carrier.destroy();
        carrier = carrier(settings("udh", "wrong", Duration.ofSeconds(30)));
        assertThatThrownBy(() -> carrier.send(PHONE, "text", "outbox-7")).isInstanceOf(NotTaken.class);
    }

    @Test
    void theCentreIsAskedWhetherItIsThere() throws Exception {
        carrier.destroy();
        carrier = carrier(settings("udh", MessageCentre.PASSWORD, Duration.ofMillis(50)));
        carrier.send(PHONE, "text", "outbox-7");
        assertThat(centre.enquired.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aBrokenLineIsBoundAnewAfterAPauseThatDoubles() throws Exception {
        AtomicLong nanos = new AtomicLong();
        SmppLine line = new SmppLine(
                settings("udh", MessageCentre.PASSWORD, Duration.ofSeconds(30)).smpp(),
                new SmppReceipts(heard::add, new MovableClock(ZoneId.of("Asia/Bahrain"))),
                nanos::get);
        line.open();
        int port = centre.port();
        line.hangUp();
        centre.close();
        fails(line, "can't be bound");
        fails(line, "a moment ago");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        fails(line, "can't be bound");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        fails(line, "a moment ago");
        centre = new MessageCentre(port);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(line.open().getSessionState().isBound()).isTrue();
        line.hangUp();
    }

    private static void fails(SmppLine line, String why) {
        assertThatThrownBy(line::open).isInstanceOf(NotTaken.class).hasMessageContaining(why);
    }

    private SmppCarrier carrier(SmsSettings settings) {
        return new SmppCarrier(
                settings,
                receipt -> {
                    if (storeFails) {
                        throw new IllegalStateException("store is down");
                    }
                    heard.add(receipt);
                },
                new MovableClock(ZoneId.of("Asia/Bahrain")),
                false);
    }

    private SmsSettings settings(String joined, String password, Duration enquire) {
        return new SmsSettings(
                "smpp",
                "Tawasul",
                new SmsSettings.Smpp(
                        "127.0.0.1",
                        centre.port(),
                        "tawasul",
                        password,
                        "",
                        joined,
                        enquire,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1)),
                new SmsSettings.Http("", "", "", Duration.ofSeconds(1)));
    }
}
