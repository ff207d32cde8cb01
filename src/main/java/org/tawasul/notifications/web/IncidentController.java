package org.tawasul.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.WatchIncidents;
import org.tawasul.notifications.Incidents;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** What the program could not finish by itself. */
@RestController
@Tag(name = "Incidents", description = "For administrators: what the program could not finish by itself.")
class IncidentController {
    private final Incidents messages;
    private final WatchIncidents watch;
    private final Cases cases;

    IncidentController(Incidents messages, WatchIncidents watch, Cases cases) {
        this.messages = messages;
        this.watch = watch;
        this.cases = cases;
    }

    /** One open incident; never a word of a customer's. */
    @Schema(name = "Incident")
    record Entry(
            String id,
            @Schema(
                            example = "message",
                            allowableValues = {"message", "deadline"})
                    String about,
            @Schema(example = "26-0000123-0", description = "Missing if it is about no case.") @Nullable
                    String caseNumber,
            @Schema(example = "attempts-used-up") String reason,
            @Schema(description = "The kind of the last error, or the carrier's word.") String detail,
            @Schema(description = "Whether it can be tried again from here.") boolean retriable,
            Instant happenedAt) {}

    @GetMapping("/api/v1/incidents")
    @Operation(summary = "See what needs somebody to look at it, oldest first")
    List<Entry> open(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        Stream<Entry> ofMessages = messages.open().stream()
                .map(one -> new Entry(
                        Long.toString(one.id()),
                        "message",
                        number(one.caseId()),
                        one.reason(),
                        one.detail(),
                        !one.reason().equals("person-forgotten"),
                        one.happenedAt()));
        Stream<Entry> ofDeadlines = watch.open().stream()
                .map(one -> new Entry(
                        Long.toString(one.id()),
                        "deadline",
                        number(one.caseId()),
                        one.reason(),
                        one.detail(),
                        true,
                        one.openedAt()));
        return Stream.concat(ofMessages, ofDeadlines)
                .sorted(java.util.Comparator.comparing(Entry::happenedAt))
                .toList();
    }

    @PostMapping("/api/v1/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Try it again",
            description =
                    "Sends a message again under the same reference, or has the watch look at the deadline at once; the incident"
                            + " ends, and another begins should it fail again.")
    void retry(Caller caller, @PathVariable("id") String id) {
        caller.mustBe(Role.ADMINISTRATOR);
        if (!id.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
        }
        long incident = Long.parseLong(id);
        if (!watch.retry(incident, caller.actor())) {
            messages.retry(incident, caller.actor());
        }
    }

    private @Nullable String number(@Nullable Long caseId) {
        return caseId == null ? null : cases.get(caseId).number();
    }
}
