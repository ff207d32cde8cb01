package org.tawasul.improvement.suggestion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;

/** Hears of each suggestion when it is known whose it is, whenever it changes hands, and when its customer takes it back. */
@Component
class SuggestionHearing {
    private final Cases cases;
    private final Membership membership;

    SuggestionHearing(Cases cases, Membership membership) {
        this.cases = cases;
        this.membership = membership;
    }

    @EventListener
    void routed(CaseEvent.CaseRouted routed) {
        enter(routed.caseId(), routed.entity());
    }

    @EventListener
    void transferred(CaseEvent.CaseTransferred transferred) {
        enter(transferred.caseId(), transferred.to());
    }

    @EventListener
    void moved(CaseEvent.CaseMovedByDecree moved) {
        enter(moved.caseId(), moved.to());
    }

    @EventListener
    void separated(CaseEvent.CaseSeparated separated) {
        String entity = cases.get(separated.caseId()).entity();
        if (entity != null) {
            enter(separated.caseId(), entity);
        }
    }

    @EventListener
    void joined(CaseEvent.CaseJoined joined) {
        membership.leave(joined.caseId());
    }

    @EventListener
    void withdrawn(CaseEvent.CaseWithdrawn withdrawn) {
        membership.leave(withdrawn.caseId());
    }

    @EventListener
    void decided(CaseEvent.SuggestionDecided decided) {
        membership.decidedAlone(decided.caseId());
    }

    private void enter(long caseId, String entity) {
        CaseView view = cases.get(caseId);
        if (view.kind() == CaseKind.SUGGESTION && view.decided() == null) {
            membership.enter(view, entity);
        }
    }
}
