package org.tawasul.casework.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.ReplyStep;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;

/** What was done with standard replies: written into the record, and read from there. The row itself keeps only what was decided last. */
@Component
final class ReplySteps {
    private static final String SUBJECT = "standard-reply";
    private static final String ACTION = SUBJECT + "-";

    private final Trail trail;
    private final TrailReader reader;
    private final BusinessClock clock;

    ReplySteps(Trail trail, TrailReader reader, BusinessClock clock) {
        this.trail = trail;
        this.reader = reader;
        this.clock = clock;
    }

    /** In the transaction that has changed the row, which nobody else changes meanwhile. */
    void append(StandardReplyRow row, String act, SignedIn who) {
        long before = reader.ofSubjects(SUBJECT, List.of(row.id())).size();
        trail.append(new TrailEntry(
                SUBJECT,
                row.id(),
                before + 1,
                null,
                ACTION + act,
                who.actor(RequestId.current()),
                clock.now(),
                Map.of(
                        "entity",
                        row.entity(),
                        "of",
                        Objects.requireNonNullElse(row.team(), row.entity()),
                        "reply",
                        row.replyId(),
                        "edition",
                        row.version()),
                Map.of("ar", row.textAr(), "en", row.textEn())));
    }

    /** Newest first. */
    List<ReplyStep> of(Collection<StandardReplyRow> versions) {
        Map<Long, StandardReplyRow> byId =
                versions.stream().collect(Collectors.toMap(StandardReplyRow::id, Function.identity()));
        List<ReplyStep> steps = new ArrayList<>();
        for (TrailEntry entry : reader.ofSubjects(SUBJECT, byId.keySet())) {
            steps.add(new ReplyStep(
                    Objects.requireNonNull(byId.get(entry.subjectId())).version(),
                    entry.action().substring(ACTION.length()),
                    entry.actor().id(),
                    entry.happenedAt()));
        }
        Collections.reverse(steps);
        return steps;
    }
}
