package org.tawasul.notifications.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;

/** Lets administrators of an installation that captures read what would have been sent. */
@RestController
class OutboxController {
    private final Outbox outbox;
    private final Cases cases;

    OutboxController(Outbox outbox, Cases cases) {
        this.outbox = outbox;
        this.cases = cases;
    }

    @GetMapping("/api/v1/outbox")
    List<KeptMessage> ofCase(@RequestParam("case") String number, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        long caseId = CaseNumber.parse(number)
                .flatMap(cases::findByNumber)
                .map(CaseView::id)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown"));
        return outbox.ofCase(caseId).stream().map(KeptMessage::of).toList();
    }
}
