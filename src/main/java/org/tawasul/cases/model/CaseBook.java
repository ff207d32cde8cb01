package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Escalation;
import org.tawasul.cases.OpenCase;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/** The one door to the cases: who opens, who works, who answers and who reads stand behind it. */
@Component
class CaseBook implements Cases {
    private final CaseOpening opening;
    private final TeamWork work;
    private final CustomerWords customer;
    private final CaseViews views;

    CaseBook(CaseOpening opening, TeamWork work, CustomerWords customer, CaseViews views) {
        this.opening = opening;
        this.work = work;
        this.customer = customer;
        this.views = views;
    }

    @Override
    public CaseView open(OpenCase command) {
        return views.get(opening.open(command));
    }

    @Override
    public void ask(WorkItem item, String question, @Nullable String confirmation, Actor actor) {
        work.ask(item, question, confirmation, actor);
    }

    @Override
    public void answer(AnswerQuestion command, Actor actor) {
        customer.answer(command, actor);
    }

    @Override
    public void transfer(WorkItem item, String entity, String reason, Actor actor) {
        work.transfer(item, entity, reason, actor);
    }

    @Override
    public void route(WorkItem item, String entity, String team, String reason, Actor actor) {
        work.settle(item, entity, team, reason, actor);
    }

    @Override
    public void reply(
            WorkItem item,
            String text,
            @Nullable String decided,
            List<ReplyCommitment> commitments,
            @Nullable String confirmation,
            Actor actor) {
        work.reply(item, text, decided, commitments, confirmation, actor);
    }

    @Override
    public ReplyCheck checkReply(WorkItem item, String text, @Nullable String decided) {
        return work.tryReply(item, text, decided);
    }

    @Override
    public void remark(long caseId, String text, Actor actor) {
        work.remark(caseId, text, actor);
    }

    @Override
    public CaseView get(long caseId) {
        return views.get(caseId);
    }

    @Override
    public List<CaseView> ofCustomer(long customerId, int skip, int most) {
        return views.ofCustomer(customerId, skip, most);
    }

    @Override
    public Optional<Long> customerOf(CaseNumber number) {
        return views.customerOf(number);
    }

    @Override
    public List<CaseTransfer> transfers(long caseId) {
        return views.transfers(caseId);
    }

    @Override
    public Optional<CaseView> findByNumber(CaseNumber number) {
        return views.findByNumber(number);
    }

    @Override
    public List<CaseMessage> messages(long caseId) {
        return views.messages(caseId);
    }

    @Override
    public Map<Long, Long> lastMessages(Collection<Long> caseIds, Set<CaseMessage.Kind> kinds) {
        return views.lastMessages(caseIds, kinds);
    }

    @Override
    public boolean hasMessageSince(long caseId, Set<CaseMessage.Kind> kinds, Instant since) {
        return views.hasMessageSince(caseId, kinds, since);
    }

    @Override
    public Optional<CaseMessage> sentReply(long caseId) {
        return views.sentReply(caseId);
    }

    @Override
    public Optional<Integer> block(long caseId) {
        return views.block(caseId);
    }

    @Override
    public Optional<String> decidedBy(long caseId, long reply) {
        return views.decidedBy(caseId, reply);
    }

    @Override
    public Optional<Escalation> escalation(long caseId) {
        return views.escalation(caseId);
    }

    @Override
    public List<CaseStep> timeline(long caseId) {
        return views.timeline(caseId);
    }
}
