package org.tawasul.shared.trail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/**
 * One thing that happened to one subject.
 *
 * @param subjectKind what it happened to: {@code case}, {@code deadline}, {@code work-item}, {@code release} …
 * @param subjectId the subject's internal id
 * @param subjectVersion the subject's version after the change; the pair (subject, version) has exactly one row
 * @param caseId the case it belongs to, if any: the case's time line is the projection of all its rows
 * @param action a fact in the past tense, such as {@code case-opened}
 * @param happenedAt business time, UTC
 * @param facts values without personal text: codes, ids, instants, numbers; keys in any order (the row keeps them sorted)
 * @param personal values that name a person or quote one; the row keeps only a salted commitment of each, so that a claim can be checked
 *     but the value can't be read from the record
 */
public record TrailEntry(
        String subjectKind,
        long subjectId,
        long subjectVersion,
        @Nullable Long caseId,
        String action,
        Actor actor,
        Instant happenedAt,
        Map<String, Object> facts,
        Map<String, String> personal) {
    public TrailEntry {
        facts = Map.copyOf(facts);
        personal = Map.copyOf(personal);
    }
}
