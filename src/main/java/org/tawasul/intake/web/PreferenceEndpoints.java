package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.customers.Customers;
import org.tawasul.customers.Preferences;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;

/** How a customer wants to hear from us. */
@RestController
@RequestMapping("/api/v1/me/preferences")
@Tag(name = "Preferences", description = "For customers: language, channel and quiet hours of what they are told.")
final class PreferenceEndpoints {
    private final Intake intake;
    private final Customers customers;

    PreferenceEndpoints(Intake intake, Customers customers) {
        this.intake = intake;
        this.customers = customers;
    }

    @GetMapping
    @Operation(summary = "See how you are told what happens to your cases")
    PreferenceBody read(Caller caller) {
        caller.mustBe(Role.CUSTOMER);
        return customers
                .findByLogin(caller.who().login())
                .map(PreferenceBody::of)
                .orElseGet(() -> PreferenceBody.of(Preferences.UNSAID, caller.language()));
    }

    @PutMapping
    @Operation(
            summary = "Say how you want to be told",
            description =
                    "Whole: what is left out is as the installation says. Sending it twice is as sending it once.")
    PreferenceBody write(Caller caller, @RequestBody PreferenceBody body) {
        caller.mustBe(Role.CUSTOMER);
        intake.prefer(body.command(caller.who().login()), caller.actor());
        return read(caller);
    }
}
