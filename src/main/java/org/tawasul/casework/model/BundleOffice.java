package org.tawasul.casework.model;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseBundles;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Bundles;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

@Component
final class BundleOffice implements Bundles {
    private final OneCommand one;
    private final CaseAccess access;
    private final Cases cases;
    private final CaseLinks links;
    private final CaseBundles bundles;
    private final WorkItems items;
    private final Customers customers;

    BundleOffice(
            OneCommand one,
            CaseAccess access,
            Cases cases,
            CaseLinks links,
            CaseBundles bundles,
            WorkItems items,
            Customers customers) {
        this.one = one;
        this.access = access;
        this.cases = cases;
        this.links = links;
        this.bundles = bundles;
        this.items = items;
        this.customers = customers;
    }

    @Override
    public List<Member> of(long caseId, SignedIn who) {
        access.requireWhole(who, caseId);
        long head = bundles.head(caseId).orElse(caseId);
        return Stream.concat(Stream.of(head), bundles.followers(head).stream())
                .filter(id -> access.maySeeWhole(who, id))
                .map(id -> member(id, id == head))
                .toList();
    }

    @Override
    public void link(String number, long headId, SignedIn who) {
        one.run(() -> {
            require(headId, who);
            long caseId = cases.byNumber(number).id();
            require(caseId, who);
            bundles.link(caseId, headId, who.actor(RequestId.current()));
        });
    }

    @Override
    public void part(long caseId, SignedIn who) {
        one.run(() -> {
            require(caseId, who);
            bundles.part(caseId, who.actor(RequestId.current()));
        });
    }

    private Member member(long caseId, boolean head) {
        CaseView view = cases.get(caseId);
        WorkItem item = items.openOf(caseId).stream()
                .filter(each -> items.form(each).buttons().stream()
                        .anyMatch(button -> button.act().equals("reply")))
                .findFirst()
                .orElse(null);
        return new Member(
                view,
                head,
                customers.ofCase(view.customerId(), caseId).language(),
                item == null ? null : item.id(),
                item == null ? null : item.assignee());
    }

    private void require(long caseId, SignedIn who) {
        access.requireWhole(who, caseId);
        boolean own =
                who.entity() != null && who.entity().equals(cases.get(caseId).entity());
        if (!own || !(who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR))) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        if (links.wasInvolved(caseId, who.login())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "was-involved");
        }
    }
}
