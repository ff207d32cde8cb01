package org.tawasul.intake.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.customers.Customers;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.intake.Channels;
import org.tawasul.intake.ServiceFinder;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Position;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Digits;
import org.tawasul.shared.text.FieldChecks;

/** What would be refused, or asked, only after sending is said on the page that asks for it. */
@Component
final class EarlyChecks {
    private final ServiceFinder services;
    private final Channels channels;
    private final Customers customers;
    private final Organisation organisation;
    private final BusinessClock clock;

    EarlyChecks(
            ServiceFinder services,
            Channels channels,
            Customers customers,
            Organisation organisation,
            BusinessClock clock) {
        this.services = services;
        this.channels = channels;
        this.customers = customers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether the channel by which this visitor sends is off, which his page then says. */
    boolean isOff(Visitor visitor, Model model) {
        Optional<Channels.Off> off = channels.off(SubmitForm.channel(visitor));
        model.addAttribute("off", off.orElse(null));
        model.addAttribute("agent", visitor.is(Role.CONTACT_CENTRE_AGENT));
        return off.isPresent();
    }

    /** Of one page; of the others nothing is said. */
    void look(SubmitStep step, CaseKind kind, Visitor visitor, SubmitForm form) {
        switch (step) {
            case PLACE -> place(kind, form);
            case YOU -> you(visitor, form);
            case WORDS, CHECK -> {}
        }
    }

    private void place(CaseKind kind, SubmitForm form) {
        FieldChecks checks = new FieldChecks();
        String area = said(form.area());
        String block = said(form.block());
        if (!block.isEmpty()) {
            checks.and(() -> inItsArea(number(block), area));
        } else if (area.isEmpty() && isAskedWhere(kind, form)) {
            checks.refuse("area", "field-required", Map.of());
        }
        String position = said(form.position());
        if (Position.read(position).filter(read -> !read.isInTheCountry()).isPresent()) {
            checks.refuse("position", "position-elsewhere", Map.of());
        }
        checks.done();
    }

    private static int number(String block) {
        if (!Digits.isNumber(block, 5)) {
            throw Refusal.inField("block-unknown", "block");
        }
        return Integer.parseInt(block);
    }

    private void inItsArea(int block, String area) {
        String lies = organisation
                .areaOfBlock(block, clock.today())
                .orElseThrow(() -> Refusal.inField("block-unknown", "block"))
                .code();
        if (!area.isEmpty() && !area.equals(lies)) {
            throw Refusal.inField("block-in-another-area", "block");
        }
    }

    private boolean isAskedWhere(CaseKind kind, SubmitForm form) {
        String service = form.namedService();
        return service != null
                && services.needsArea(
                        kind, service, said(form.description()), form.uploads().size());
    }

    private void you(Visitor visitor, SubmitForm form) {
        if (form.isAnonymous()) {
            return;
        }
        String tongue = said(form.language());
        RegisterCustomer who = new RegisterCustomer(
                visitor.is(Role.CUSTOMER) ? visitor.signedIn().login() : null,
                form.customerName(),
                form.mail(),
                form.phone(),
                tongue.isEmpty() ? visitor.language() : Language.of(tongue),
                PreferredChannel.ofCode(said(form.preferredChannel())).orElse(null),
                !tongue.isEmpty());
        customers.check(who, Senders.actor(visitor));
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }
}
