package org.tawasul.intake.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.SpokenFeedback;
import org.tawasul.improvement.SpokenFeedback.Said;
import org.tawasul.intake.Calls;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Hears what an agent notes of what a caller said. The record knows that a note was made, and holds a commitment of its words. */
@Component
class CallNotes {
    private static final String SOURCE = "call";

    private final SpokenFeedback feedback;
    private final Organisation organisation;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    CallNotes(
            SpokenFeedback feedback, Organisation organisation, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.feedback = feedback;
        this.organisation = organisation;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is to be heard, once all of it is right. */
    record Note(String words, PublicService service, @Nullable String area) {}

    Note checked(@Nullable String words, @Nullable String service, @Nullable String area) {
        FieldChecks checks = new FieldChecks();
        LocalDate today = clock.today();
        String said = checks.words("words", words, Calls.NOTE);
        Optional<PublicService> found = given(service).flatMap(code -> organisation.service(code, today));
        if (found.isEmpty()) {
            checks.refuse(
                    "service", service == null || service.isBlank() ? "field-required" : "service-unknown", Map.of());
        }
        String place = given(area).orElse(null);
        if (place != null && organisation.area(place, today).isEmpty()) {
            checks.refuse("area", "area-unknown", Map.of());
        }
        checks.done();
        return new Note(said, found.orElseThrow(), place);
    }

    void hear(long call, Note note, Actor agent) {
        long id = ids.next();
        LocalDate today = clock.today();
        String service = note.service().code();
        String entity = organisation
                .successor(note.service().entity(), service, today)
                .map(Team::entity)
                .orElse(note.service().entity());
        feedback.hear(new Said(id, SOURCE, entity, service, note.area(), null, note.words(), today));
        trail.append(new TrailEntry(
                "call-note",
                id,
                1,
                null,
                "call-noted",
                agent,
                clock.now(),
                Map.of("call", call, "service", service, "entity", entity),
                Map.of("words", note.words())));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }
}
