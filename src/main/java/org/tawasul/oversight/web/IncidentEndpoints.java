package org.tawasul.oversight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.organisation.Role;
import org.tawasul.oversight.AllIncidents;
import org.tawasul.oversight.AllIncidents.Incident;
import org.tawasul.shared.Refusal;

/** What the program could not finish by itself: the same that the page shows. */
@RestController
@Tag(name = "Incidents", description = "For administrators: what the program could not finish by itself.")
final class IncidentEndpoints {
    private final AllIncidents incidents;

    IncidentEndpoints(AllIncidents incidents) {
        this.incidents = incidents;
    }

    /** One open incident; never a word of a customer's. */
    @Schema(name = "Incident")
    record Entry(
            String id,
            @Schema(
                            example = "message",
                            allowableValues = {"message", "deadline", "mail", "post", "feedback", "task"})
                    String about,
            @Schema(example = "26-0000123-0", description = "Missing if it is about no case.") @Nullable
                    String caseNumber,
            @Schema(example = "attempts-used-up") String reason,
            @Schema(description = "The kind of the last error, or the carrier's word.") String detail,
            @Schema(description = "Whether it can be tried again from here.") boolean retriable,
            Instant happenedAt) {
        static Entry of(Incident one) {
            return new Entry(
                    Long.toString(one.id()),
                    one.about().name().toLowerCase(Locale.ROOT),
                    one.caseNumber(),
                    one.reason(),
                    one.detail(),
                    one.retriable(),
                    one.since());
        }
    }

    @GetMapping("/api/v1/incidents")
    @Operation(summary = "See what needs somebody to look at it, oldest first")
    List<Entry> open(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        return incidents.open(caller.who()).stream().map(Entry::of).toList();
    }

    @PostMapping("/api/v1/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Try it again",
            description =
                    "Sends a message again under the same reference, has the watch look at the deadline at once, or takes up again what else was"
                            + " left; the incident ends, and another begins should it fail again.")
    void retry(Caller caller, @PathVariable("id") String id) {
        caller.mustBe(Role.ADMINISTRATOR);
        Incident found = incidents.open(caller.who()).stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open"));
        incidents.retry(found.about(), found.id(), caller.who(), caller.requestId());
    }
}
