package org.tawasul.customers.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.customers.Asker;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.OneTimeCodes;
import org.tawasul.shared.Refusal;

@Component
class AskedCodes implements OneTimeCodes {
    private final CodeBook book;
    private final CodeMaker maker;
    private final Customers customers;

    AskedCodes(CodeBook book, CodeMaker maker, Customers customers) {
        this.book = book;
        this.maker = maker;
        this.customers = customers;
    }

    // Whoever makes the code reads what was written here, from another transaction.
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public String askFor(@Nullable Long customerId, String named, Asker asker) {
        return ask(named, asker, () -> Optional.ofNullable(customerId));
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public String askByContact(String contact, Asker asker) {
        boolean mail = contact.contains("@");
        String named = (mail ? Contacts.mail(contact) : Contacts.phone(contact))
                .orElseThrow(() -> Refusal.inField(mail ? "mail-invalid" : "phone-invalid", "contact"));
        return ask(named, asker, () -> (mail ? customers.findByMail(named) : customers.findByPhone(named))
                .map(Customer::id));
    }

    private String ask(String named, Asker asker, Supplier<Optional<Long>> whose) {
        CodeBook.Begun begun = book.begin(named, asker);
        maker.make(() -> whose.get().ifPresent(customer -> book.issue(begun, customer, asker)));
        return begun.asking();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Customer redeem(String asking, String code) {
        String digits = CodeHashes.read(code).orElseThrow(() -> Refusal.inField("code-form", "code"));
        CodeBook.Tried tried = book.tried(asking, digits);
        Long customerId = tried.customerId();
        if (customerId != null) {
            return customers.get(customerId);
        }
        throw switch (tried.result()) {
            case LOCKED -> refused(Refusal.Kind.TOO_MANY, "code-locked", Map.of());
            case WRONG -> refused(Refusal.Kind.INVALID, "code-wrong", Map.of("left", tried.left()));
            case OVER, RIGHT -> refused(Refusal.Kind.GONE, "code-expired", Map.of());
        };
    }

    private static Refusal refused(Refusal.Kind kind, String code, Map<String, Object> parameters) {
        return new Refusal(kind, code, parameters, "code");
    }
}
