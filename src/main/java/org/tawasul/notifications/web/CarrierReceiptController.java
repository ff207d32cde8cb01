package org.tawasul.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Receipts;
import org.tawasul.notifications.SmsReceiptDoor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** Where the carrier of text messages tells what became of them. Its sign-in is a secret that both know. */
@RestController
@Tag(name = "Carrier receipts", description = "For the carrier of text messages.")
class CarrierReceiptController {
    private static final List<String> STATES = List.of("delivered", "failed");

    private final Receipts receipts;
    private final ObjectProvider<SmsReceiptDoor> door;
    private final BusinessClock clock;

    CarrierReceiptController(Receipts receipts, ObjectProvider<SmsReceiptDoor> door, BusinessClock clock) {
        this.receipts = receipts;
        this.door = door;
        this.clock = clock;
    }

    /** What a carrier says of one message. */
    @Schema(name = "CarrierReceipt")
    record Body(
            @Schema(example = "outbox-815825682432000000", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
                    String reference,
            @Schema(
                            example = "delivered",
                            allowableValues = {"delivered", "failed"},
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String state,
            @Schema(example = "UNDELIV", maxLength = 40) @Nullable String detail) {}

    @PostMapping("/api/v1/carrier-receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Tell what became of a text message",
            description = "Once or more often; the first time counts. Anything but 204 means: tell it again later.")
    void take(
            @RequestHeader(name = "X-Carrier-Secret", required = false) @Nullable String secret,
            @RequestBody(required = false) @Nullable Body said) {
        mustKnow(secret == null ? "" : secret);
        Body body = said == null ? new Body(null, null, null) : said;
        FieldChecks checks = new FieldChecks();
        String reference = checks.line("reference", body.reference(), 200);
        String state = checks.oneOf("state", body.state(), STATES);
        String detail = checks.optionalText("detail", body.detail(), 40);
        checks.done();
        receipts.take(new Receipts.Receipt(
                reference, state.equals("delivered"), Objects.requireNonNullElse(detail, state), clock.now()));
    }

    /** In constant time, so that the time of a refusal says nothing of how much of the secret was right. */
    private void mustKnow(String given) {
        SmsReceiptDoor known = door.getIfAvailable();
        String secret = known == null ? "" : known.secret();
        boolean same =
                MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        if (secret.isBlank() || !same) {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "carrier-unknown");
        }
    }
}
