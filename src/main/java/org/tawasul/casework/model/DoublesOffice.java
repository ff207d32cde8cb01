package org.tawasul.casework.model;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseMerging;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.CaseDoubles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;

@Component
final class DoublesOffice implements CaseDoubles {
    private final OneCommand one;
    private final CaseAccess access;
    private final Cases cases;
    private final CaseLinks links;
    private final CaseLists lists;
    private final CaseMerging merging;

    DoublesOffice(
            OneCommand one, CaseAccess access, Cases cases, CaseLinks links, CaseLists lists, CaseMerging merging) {
        this.one = one;
        this.access = access;
        this.cases = cases;
        this.links = links;
        this.lists = lists;
        this.merging = merging;
    }

    @Override
    public List<CaseLists.Line> others(long caseId, SignedIn who) {
        return mayJoin(caseId, who) ? lists.of(merging.candidates(caseId), who) : List.of();
    }

    @Override
    public boolean mayJoin(long caseId, SignedIn who) {
        access.requireWhole(who, caseId);
        CaseView view = cases.get(caseId);
        return view.state().isUnanswered() && isTheirs(view, who);
    }

    @Override
    public List<CaseLists.Line> joined(long caseId, SignedIn who) {
        access.requireWhole(who, caseId);
        List<Long> parting =
                links.takenIn(caseId).stream().filter(id -> mayPart(id, who)).toList();
        return lists.of(parting, who);
    }

    @Override
    public boolean mayPart(long caseId, SignedIn who) {
        return merging.maySeparate(caseId)
                && links.first(caseId)
                        .map(first -> cases.byNumber(first.toString()))
                        .filter(first -> access.maySeeWhole(who, first.id()) && isTheirs(first, who))
                        .isPresent();
    }

    @Override
    public String join(String number, long caseId, SignedIn who) {
        return one.run(() -> {
            require(caseId, who);
            long other = cases.byNumber(number).id();
            require(other, who);
            return cases.get(merging.merge(caseId, other, who.actor(RequestId.current())))
                    .number();
        });
    }

    @Override
    public void part(long caseId, SignedIn who) {
        one.run(() -> {
            access.requireWhole(who, caseId);
            CaseView first = cases.byNumber(links.first(caseId)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "separate-not-merged"))
                    .toString());
            require(first.id(), who);
            merging.separate(caseId, who.actor(RequestId.current()));
        });
    }

    private void require(long caseId, SignedIn who) {
        access.requireWhole(who, caseId);
        if (!isTheirs(cases.get(caseId), who)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    private static boolean isTheirs(CaseView view, SignedIn who) {
        boolean worksOnIt = who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR);
        return who.is(Role.CENTRAL_TEAM)
                || worksOnIt && who.entity() != null && Objects.equals(who.entity(), view.entity());
    }
}
