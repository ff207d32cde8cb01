package org.tawasul.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;

/** Lets administrators of an installation that captures read what would have been sent. */
@RestController
@Tag(name = "Outbox", description = "For administrators of an installation that keeps its messages.")
class OutboxController {
    private final Outbox outbox;
    private final Cases cases;
    private final Customers customers;

    OutboxController(Outbox outbox, Cases cases, Customers customers) {
        this.outbox = outbox;
        this.cases = cases;
        this.customers = customers;
    }

    @GetMapping("/api/v1/outbox")
    @Operation(
            summary = "Read the messages of a case as they would have been sent",
            description =
                    "Or, by a phone number instead, those to this customer that are about no case: one-time codes.")
    List<KeptMessage> kept(
            @RequestParam(name = "case", required = false) @Nullable String number,
            @RequestParam(name = "phone", required = false) @Nullable String phone,
            Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        return messages(number, phone).stream().map(KeptMessage::of).toList();
    }

    private List<OutboxMessage> messages(@Nullable String number, @Nullable String phone) {
        if (phone != null) {
            return customers
                    .findByPhone(phone)
                    .map(customer -> outbox.withoutCase(customer.id()))
                    .orElse(List.of());
        }
        if (number == null) {
            throw Refusal.inField("field-required", "case");
        }
        return outbox.ofCase(cases.byNumber(number).id());
    }
}
