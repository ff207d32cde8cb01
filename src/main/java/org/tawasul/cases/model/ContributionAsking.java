package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Who is asked beside the responsible team, and until when. */
@Component
class ContributionAsking {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final ContributionProcess process;
    private final AskedOffices asked;
    private final Offices offices;
    private final PersonalText personal;
    private final WorkItems items;
    private final TimeOrderedIds ids;

    ContributionAsking(
            CaseFiles cases,
            ContributionFiles files,
            ContributionProcess process,
            AskedOffices asked,
            Offices offices,
            PersonalText personal,
            WorkItems items,
            TimeOrderedIds ids) {
        this.cases = cases;
        this.files = files;
        this.process = process;
        this.asked = asked;
        this.offices = offices;
        this.personal = personal;
        this.items = items;
        this.ids = ids;
    }

    /** Returns the new contribution's id. */
    long ask(WorkItem item, AskContribution what, Actor actor) {
        CaseFile file = cases.load(item.caseId());
        CaseRow about = file.asLoaded();
        AskedOffices.Office whom = asked.officeOf(what, item, actor);
        long id = ids.next();
        file.addContribution(id, what.kind().code(), true);
        ContributionRow row = row(id, about, what.kind(), actor, item.entity(), whom, what.question(), null);
        begin(row, file, what.question(), process.periodOf(what.kind()), item.rootProcessInstance(), actor);
        requireStillOpen(item);
        return id;
    }

    /** Asking does not end the task, so the engine does not notice that it was ended meanwhile. Asked last, when the case's row is ours. */
    private void requireStillOpen(WorkItem item) {
        if (items.find(item.id()).map(WorkItem::isFinished).orElse(true)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-done");
        }
    }

    long direct(long caseId, String order, LocalDate by, Actor actor) {
        Period period = process.until(by);
        CaseFile file = cases.load(caseId);
        CaseRow about = file.asLoaded();
        long id = ids.next();
        file.addContribution(id, ContributionKind.DIRECTIVE.code(), false);
        String entity = Objects.requireNonNull(about.entity());
        AskedOffices.Office whom = new AskedOffices.Office(entity, Objects.requireNonNull(about.team()), null);
        ContributionRow row = row(id, about, ContributionKind.DIRECTIVE, actor, entity, whom, order, by);
        begin(row, file, order, period, process.rootOf(caseId), actor);
        return id;
    }

    private void begin(ContributionRow row, CaseFile file, String words, Period period, String root, Actor actor) {
        CaseChange change = new CaseChange("contribution-asked")
                .with("kind", ContributionKind.valueOf(row.kind()).code())
                .with("entity", row.entity())
                .with("team", row.team())
                .with("person", row.person())
                .with("by", row.byDate())
                .words("question", words);
        files.add(row, change, actor);
        cases.save(file, actor);
        process.begin(
                row,
                new StartDeadline(
                        row.caseId(),
                        row.id(),
                        ContributionProcess.clockOf(row),
                        period,
                        offices.calendarOf(row.entity()),
                        TeamWork.priorityOf(file.asLoaded()),
                        root,
                        actor));
    }

    private ContributionRow row(
            long id,
            CaseRow about,
            ContributionKind kind,
            Actor actor,
            String asking,
            AskedOffices.Office whom,
            String question,
            @Nullable LocalDate by) {
        Instant now = cases.now();
        return new ContributionRow(
                id,
                about.id(),
                kind.name(),
                ContributionState.OPEN.name(),
                actor.id(),
                kind == ContributionKind.DIRECTIVE ? actor.role() : null,
                asking,
                whom.entity(),
                whom.team(),
                whom.person(),
                personal.seal(about.customerId(), question),
                null,
                null,
                by,
                null,
                0,
                now,
                null,
                null,
                null,
                1);
    }
}
