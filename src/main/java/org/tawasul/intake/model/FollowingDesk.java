package org.tawasul.intake.model;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.FollowedCases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.intake.FollowingOthers;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

@Component
final class FollowingDesk implements FollowingOthers {
    private final OneCommand one;
    private final Customers customers;
    private final FollowedCases followed;

    FollowingDesk(OneCommand one, Customers customers, FollowedCases followed) {
        this.one = one;
        this.customers = customers;
        this.followed = followed;
    }

    @Override
    public void follow(long caseId, SubmitCase instead, Actor actor) {
        one.run(() -> {
            long customer = customers.register(instead.customer(), actor);
            followed.follow(caseId, customer, actor);
        });
    }

    @Override
    public void unfollow(long id, Actor actor) {
        one.run(() -> {
            long customer = customers
                    .findByLogin(actor.id())
                    .map(Customer::id)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "followed-unknown"));
            followed.unfollow(id, customer, actor);
        });
    }

    @Override
    public List<FollowedCases.Followed> of(String login) {
        return customers
                .findByLogin(login)
                .map(customer -> followed.of(customer.id()))
                .orElse(List.of());
    }
}
