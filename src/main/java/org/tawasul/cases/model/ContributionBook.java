package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.Contributions;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.workflow.WorkItem;

/** The one door to side work: who asks, who answers and what ends it stand behind it. */
@Component
class ContributionBook implements Contributions {
    private final ContributionAsking asking;
    private final ContributionAnswers answers;
    private final ContributionEnding ending;
    private final CommitmentKeeping commitments;
    private final ContributionRows rows;
    private final CaseFiles cases;
    private final PersonalText personal;

    ContributionBook(
            ContributionAsking asking,
            ContributionAnswers answers,
            ContributionEnding ending,
            CommitmentKeeping commitments,
            ContributionRows rows,
            CaseFiles cases,
            PersonalText personal) {
        this.asking = asking;
        this.answers = answers;
        this.ending = ending;
        this.commitments = commitments;
        this.rows = rows;
        this.cases = cases;
        this.personal = personal;
    }

    @Override
    public Contribution ask(WorkItem item, AskContribution asked, Actor actor) {
        return find(asking.ask(item, asked, actor)).orElseThrow();
    }

    @Override
    public Contribution direct(long caseId, String order, LocalDate by, Actor actor) {
        return find(asking.direct(caseId, order, by, actor)).orElseThrow();
    }

    @Override
    public void answer(WorkItem item, String answer, Actor actor) {
        answers.answer(item, answer, actor);
    }

    @Override
    public void approve(WorkItem item, Actor actor) {
        answers.approve(item, actor);
    }

    @Override
    public void giveBack(WorkItem item, String remark, Actor actor) {
        answers.giveBack(item, remark, actor);
    }

    @Override
    public void cancel(long id, String reason, Actor actor) {
        ending.cancel(id, reason, actor);
    }

    @Override
    public void keep(WorkItem item, String evidence, List<Long> files, Actor actor) {
        commitments.keep(item, evidence, files, actor);
    }

    @Override
    public void contest(long id, String words, Actor actor) {
        commitments.contest(id, words, actor);
    }

    @Override
    public void putOff(long id, LocalDate by, String reason, Actor actor) {
        commitments.putOff(id, by, reason, actor);
    }

    @Override
    public Optional<Contribution> find(long id) {
        return rows.find(id).map(row -> view(row, cases.row(row.caseId()).customerId()));
    }

    @Override
    public List<Contribution> of(long caseId) {
        long customer = cases.row(caseId).customerId();
        return rows.ofCase(caseId).stream().map(row -> view(row, customer)).toList();
    }

    private Contribution view(ContributionRow row, long customer) {
        return new Contribution(
                row.id(),
                row.caseId(),
                ContributionKind.valueOf(row.kind()),
                ContributionState.valueOf(row.state()),
                row.askedBy(),
                row.askingRole(),
                row.askingEntity(),
                row.entity(),
                row.team(),
                row.person(),
                personal.open(customer, row.question()),
                row.answer() == null ? null : personal.open(customer, row.answer()),
                row.remark() == null ? null : personal.open(customer, row.remark()),
                row.byDate(),
                row.message(),
                row.returns(),
                row.askedAt(),
                row.answeredAt(),
                row.lateAt(),
                row.endedAt(),
                row.version());
    }
}
