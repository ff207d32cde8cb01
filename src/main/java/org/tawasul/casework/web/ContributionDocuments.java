package org.tawasul.casework.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Contribution;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Team;

/** From a contribution to what the API shows of it. */
@Component
final class ContributionDocuments {
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final BusinessClock clock;

    ContributionDocuments(Deadlines deadlines, Organisation organisation, BusinessClock clock) {
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
    }

    ContributionDocument document(Contribution one) {
        return new ContributionDocument(
                Long.toString(one.id()),
                one.kind().code(),
                one.state().code(),
                one.askedBy(),
                entity(one.askingEntity()),
                entity(one.entity()),
                team(one.team()),
                one.person(),
                one.question(),
                one.answer(),
                one.remark(),
                one.by(),
                due(one),
                one.returns(),
                one.askedAt(),
                one.answeredAt(),
                one.lateAt(),
                one.endedAt());
    }

    private @Nullable Instant due(Contribution one) {
        return deadlines.of(one.caseId()).stream()
                .filter(clock -> clock.subjectId() == one.id() && clock.state() == Deadline.State.RUNNING)
                .map(Deadline::due)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Named entity(String code) {
        return organisation
                .entity(code, clock.today())
                .map(Entity::name)
                .map(name -> new Named(code, name))
                .orElse(null);
    }

    private @Nullable Named team(String code) {
        return organisation
                .team(code, clock.today())
                .map(Team::name)
                .map(name -> new Named(code, name))
                .orElse(null);
    }
}
