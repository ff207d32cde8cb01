package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.Contributions;
import org.tawasul.casework.ContributionWork;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.workflow.WorkItem;

/** Checks the words first, then, inside the command, whether this person may do it now. */
@Component
final class OfficeContributions implements ContributionWork {
    private static final int SHORT = 2000;
    private static final int LONG = 20_000;
    private static final int EVIDENCE = 5000;
    private static final int FILES = 10;

    private final OneCommand one;
    private final Permission permission;
    private final Contributions contributions;
    private final Cases cases;
    private final CaseAccess access;

    OfficeContributions(
            OneCommand one, Permission permission, Contributions contributions, Cases cases, CaseAccess access) {
        this.one = one;
        this.permission = permission;
        this.contributions = contributions;
        this.cases = cases;
        this.access = access;
    }

    @Override
    public Contribution ask(long workItem, AskContribution asked, SignedIn who) {
        String question = text("text", asked.question(), SHORT);
        AskContribution clean =
                new AskContribution(asked.kind(), asked.entity(), asked.team(), asked.person(), question);
        String act = asked.kind().code();
        return one.run(() -> contributions.ask(permission.toAct(workItem, act, who), clean, actor(who)));
    }

    @Override
    public void answer(long workItem, String text, SignedIn who) {
        String clean = text("text", text, LONG);
        one.run(() -> contributions.answer(ours(workItem, "contribute", who), clean, actor(who)));
    }

    @Override
    public void approvePart(long workItem, SignedIn who) {
        one.run(() -> contributions.approve(ours(workItem, "approvePart", who), actor(who)));
    }

    @Override
    public void returnPart(long workItem, String remark, SignedIn who) {
        String clean = text("remark", remark, SHORT);
        one.run(() -> contributions.giveBack(ours(workItem, "returnPart", who), clean, actor(who)));
    }

    @Override
    public Contribution direct(long caseId, String order, LocalDate by, SignedIn who) {
        String clean = text("text", order, SHORT);
        return one.run(() -> {
            access.requireWhole(who, caseId);
            if (!(who.is(Role.MINISTERS_OFFICE) || who.is(Role.SENIOR_MANAGEMENT))
                    || !Objects.equals(cases.get(caseId).entity(), who.entity())) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            return contributions.direct(caseId, clean, by, actor(who));
        });
    }

    @Override
    public void keep(long workItem, String evidence, List<Long> files, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String clean = Objects.requireNonNullElse(checks.optionalWords("text", evidence, EVIDENCE), "");
        if (files.size() > FILES) {
            checks.refuse("files", "files-too-many", Map.of("max", FILES));
        }
        checks.done();
        one.run(() -> contributions.keep(permission.toAct(workItem, "keep", who), clean, files, actor(who)));
    }

    @Override
    public void putOff(long contribution, LocalDate by, String reason, SignedIn who) {
        String clean = text("reason", reason, SHORT);
        one.run(() -> {
            Contribution found = seen(contribution, who);
            if (found.kind() != ContributionKind.COMMITMENT
                    || !isAsked(found, who)
                    || !(who.is(Role.SUPERVISOR) || who.is(Role.CASE_WORKER) || who.is(Role.CENTRAL_TEAM))) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            contributions.putOff(contribution, by, clean, actor(who));
        });
    }

    @Override
    public void cancel(long contribution, String reason, SignedIn who) {
        String clean = text("reason", reason, SHORT);
        one.run(() -> {
            Contribution found = seen(contribution, who);
            if (!mayCancel(found, who)) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            contributions.cancel(contribution, clean, actor(who));
        });
    }

    @Override
    public List<Contribution> of(long caseId, SignedIn who) {
        access.require(who, caseId);
        boolean whole = access.maySeeWhole(who, caseId);
        return contributions.of(caseId).stream()
                .filter(each -> whole || isAsked(each, who))
                .toList();
    }

    private Contribution seen(long contribution, SignedIn who) {
        return contributions
                .find(contribution)
                .filter(each -> access.maySee(who, each.caseId()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown"));
    }

    private boolean mayCancel(Contribution found, SignedIn who) {
        if (found.kind() == ContributionKind.COMMITMENT) {
            return who.is(Role.SUPERVISOR) && found.entity().equals(who.entity());
        }
        if (found.kind() == ContributionKind.DIRECTIVE) {
            return who.is(found.director()) && found.askingEntity().equals(who.entity());
        }
        CaseView view = cases.get(found.caseId());
        boolean leads = Objects.equals(view.entity(), who.entity());
        return leads
                && (who.is(Role.SUPERVISOR)
                        || (who.is(Role.CASE_WORKER) || who.is(Role.CENTRAL_TEAM))
                                && Objects.equals(view.team(), who.team()));
    }

    private static boolean isAsked(Contribution each, SignedIn who) {
        return each.entity().equals(who.entity())
                && (!who.is(Role.CASE_WORKER) || each.team().equals(who.team()));
    }

    /** One person who was asked by name answers in person; only a supervisor may do it in his place. */
    private WorkItem ours(long workItem, String act, SignedIn who) {
        WorkItem item = permission.toAct(workItem, act, who);
        Long id = item.contribution();
        boolean anothers = id != null
                && act.equals("contribute")
                && contributions
                        .find(id)
                        .map(Contribution::person)
                        .filter(person -> !person.equals(who.login()))
                        .isPresent();
        if (anothers && !who.is(Role.SUPERVISOR)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "asked-of-somebody-else");
        }
        return item;
    }

    private static String text(String field, String value, int max) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.words(field, value, max);
        checks.done();
        return clean;
    }

    private static Actor actor(SignedIn who) {
        return who.actor(RequestId.current());
    }
}
