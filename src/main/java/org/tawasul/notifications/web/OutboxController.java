package org.tawasul.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Role;

/** Lets administrators of an installation that captures read what would have been sent. */
@RestController
@Tag(name = "Outbox", description = "For administrators of an installation that keeps its messages.")
class OutboxController {
    private final Outbox outbox;
    private final Cases cases;

    OutboxController(Outbox outbox, Cases cases) {
        this.outbox = outbox;
        this.cases = cases;
    }

    @GetMapping("/api/v1/outbox")
    @Operation(summary = "Read the messages of a case as they would have been sent")
    List<KeptMessage> ofCase(@RequestParam("case") String number, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        long caseId = cases.byNumber(number).id();
        return outbox.ofCase(caseId).stream().map(KeptMessage::of).toList();
    }
}
