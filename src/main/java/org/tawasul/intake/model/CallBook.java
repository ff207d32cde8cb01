package org.tawasul.intake.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Callers;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Calls;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps calls, and tells the one predicate of who sees a case who is on the line. */
@Component
final class CallBook implements Calls, Callers {
    private static final int PHONE = 30;

    private final OneCommand one;
    private final CallRows rows;
    private final Customers customers;
    private final CallNotes notes;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Duration longest;

    CallBook(
            OneCommand one,
            CallRows rows,
            Customers customers,
            CallNotes notes,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            @Value("${tawasul.calls.longest:60m}") Duration longest) {
        this.one = one;
        this.rows = rows;
        this.customers = customers;
        this.notes = notes;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public Call begin(@Nullable String phone, @Nullable Ground ground, SignedIn agent) {
        mustBeAgent(agent);
        FieldChecks checks = new FieldChecks();
        String number = checks.line("phone", phone, PHONE);
        if (ground == null) {
            checks.refuse("ground", "field-required", Map.of());
        }
        if (!number.isEmpty() && !customers.isPhone(number)) {
            checks.refuse("phone", "phone-invalid", Map.of());
        }
        checks.done();
        return one.run(() -> {
            rows.openOf(agent.login()).ifPresent(before -> end(before, agent));
            Instant now = clock.now();
            CallRow row = new CallRow(
                    ids.next(),
                    agent.login(),
                    customers.findByPhone(number).map(Customer::id).orElse(null),
                    Objects.requireNonNull(ground).name(),
                    now,
                    now.plus(longest),
                    null);
            rows.add(row);
            record(row, 1, "call-begun", agent);
            return call(row);
        });
    }

    @Override
    public Optional<Call> current(SignedIn agent) {
        return lasting(agent.login()).map(this::call);
    }

    @Override
    public Call mustLast(SignedIn agent) {
        mustBeAgent(agent);
        return current(agent).orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "call-over"));
    }

    @Override
    public void note(@Nullable String words, @Nullable String service, @Nullable String area, SignedIn agent) {
        long call = mustLast(agent).id();
        CallNotes.Note note = notes.checked(words, service, area);
        one.run(() -> notes.hear(call, note, agent.actor(RequestId.current())));
    }

    @Override
    public void end(SignedIn agent) {
        mustBeAgent(agent);
        one.run(() -> rows.openOf(agent.login()).ifPresent(row -> end(row, agent)));
    }

    @Override
    public Optional<Long> onTheLine(String agent) {
        return lasting(agent).map(CallRow::customerId);
    }

    private Optional<CallRow> lasting(String agent) {
        return rows.openOf(agent).filter(row -> clock.now().isBefore(row.until()));
    }

    private void end(CallRow row, SignedIn agent) {
        if (rows.end(row.id(), clock.now()) == 1) {
            record(row, 2, "call-ended", agent);
        }
    }

    private Call call(CallRow row) {
        Long customer = row.customerId();
        return new Call(row.id(), customer == null ? null : customers.get(customer), row.begunAt(), row.until());
    }

    private void record(CallRow row, long version, String action, SignedIn agent) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("ground", Ground.valueOf(row.ground()).code());
        facts.put("until", row.until());
        if (row.customerId() != null) {
            facts.put("customer", row.customerId());
        }
        trail.append(new TrailEntry(
                "call",
                row.id(),
                version,
                null,
                action,
                agent.actor(RequestId.current()),
                clock.now(),
                facts,
                Map.of()));
    }

    private static void mustBeAgent(SignedIn who) {
        if (!who.is(Role.CONTACT_CENTRE_AGENT)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }
}
