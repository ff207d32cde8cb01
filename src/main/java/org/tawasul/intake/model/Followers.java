package org.tawasul.intake.model;

import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String FIELD = "known";
    /** Digits parted as only a number of ours is. */
    private static final Pattern OURS = Pattern.compile("\\p{Nd}{2}[ -]\\p{Nd}{7}[ -]\\p{Nd}");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

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
    public Asked ask(String known, Asker asker) {
        String written = INVISIBLE.matcher(known).replaceAll("").strip();
        if (written.isEmpty()) {
            throw Refusal.inField("field-required", FIELD);
        }
        CaseNumber number = CaseNumber.parse(written).orElse(null);
        if (number != null) {
            return new Asked(codes.askFor(cases.customerOf(number).orElse(null), number.toString(), asker), number);
        }
        if (OURS.matcher(written).matches()) {
            throw Refusal.inField("case-number-invalid", FIELD);
        }
        return new Asked(byContact(written, asker), null);
    }

    private String byContact(String contact, Asker asker) {
        try {
            return codes.askByContact(contact, asker);
        } catch (Refusal refusal) {
            throw refusal.field() == null ? refusal : Refusal.inField(refusal.code(), FIELD);
        }
    }

    @Override
    public boolean opens(String token) {
        return links.caseOf(token).isPresent();
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
