package org.tawasul.intake.model;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Asker;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.OneTimeCodes;
import org.tawasul.intake.Following;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

@Component
final class Followers implements Following {
    private final OneTimeCodes codes;
    private final Customers customers;
    private final Cases cases;
    private final FollowLinks links;

    Followers(OneTimeCodes codes, Customers customers, Cases cases, FollowLinks links) {
        this.codes = codes;
        this.customers = customers;
        this.cases = cases;
        this.links = links;
    }

    @Override
    public String askByNumber(String number, Asker asker) {
        CaseNumber known = CaseNumber.parse(number.strip())
                .orElseThrow(() -> Refusal.inField("case-number-invalid", "number"));
        return codes.askFor(cases.customerOf(known).orElse(null), known.toString(), asker);
    }

    @Override
    public String askByContact(String contact, Asker asker) {
        return codes.askByContact(contact, asker);
    }

    @Override
    public SignedIn enter(String asking, String code) {
        return signedIn(codes.redeem(asking, code));
    }

    @Override
    public Followed enterByLink(String token) {
        CaseView view = links.caseOf(token)
                .map(cases::get)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "follow-link-invalid"));
        return new Followed(signedIn(customers.get(view.customerId())), view.number());
    }

    @Override
    public Optional<String> token(long caseId) {
        return links.token(caseId);
    }

    private static SignedIn signedIn(Customer customer) {
        return new SignedIn(customer.provenName(), Role.CUSTOMER, null, null);
    }
}
