package org.tawasul.intake.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseView;
import org.tawasul.customers.Customer;
import org.tawasul.intake.Channels.Off;
import org.tawasul.intake.Following;
import org.tawasul.intake.IncomingMail;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.model.MailRow.State;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

@Component
class ReceivedMail implements MailDesk {
    private static final int TRIES = 3;

    private final OneCommand one;
    private final MailBook book;
    private final MailRows rows;
    private final MailTarget target;
    private final MailFiles files;
    private final MailCases cases;

    ReceivedMail(OneCommand one, MailBook book, MailRows rows, MailTarget target, MailFiles files, MailCases cases) {
        this.one = one;
        this.book = book;
        this.rows = rows;
        this.target = target;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public Standing standing(String key) {
        return rows.byKey(key).map(row -> standing(row.state())).orElse(Standing.NEW);
    }

    private static Standing standing(State state) {
        return switch (state) {
            case TRYING -> Standing.NEW;
            case HELD -> Standing.HELD;
            case AGAIN -> Standing.AGAIN;
            case TAKEN, IGNORED, LEAVING, DISMISSED -> Standing.DONE;
        };
    }

    @Override
    public boolean wantsAgain() {
        return rows.any(State.AGAIN) || rows.any(State.LEAVING);
    }

    @Override
    public Standing take(IncomingMail mail) {
        Standing before = standing(mail.key());
        if (before == Standing.DONE || before == Standing.HELD) {
            return before;
        }
        boolean wanted = before == Standing.AGAIN;
        if (mail.automatic() != null && !wanted) {
            return note(mail.key(), State.IGNORED, mail.automatic(), null);
        }
        if (!wanted && book.isTooMany(mail.from())) {
            return note(mail.key(), State.HELD, "too-many", null);
        }
        try {
            return taken(mail);
        } catch (Refusal refusal) {
            if (refusal.code().equals(MailBook.OFF) && !wanted) {
                return cameWhileOff(mail);
            }
            if (refusal.code().equals("busy") || refusal.code().equals("try-again")) {
                throw refusal;
            }
            return note(mail.key(), State.HELD, "refused", refusal.code());
        } catch (FieldRefusals refusals) {
            return note(
                    mail.key(),
                    State.HELD,
                    "refused",
                    refusals.refusals().get(0).code());
        }
    }

    private Standing taken(IncomingMail mail) {
        Optional<CaseView> named = target.of(mail);
        // Whoever writes from the address of a customer adds to his case in his name; who sends a new one is nobody we
        // know yet.
        String who = named.map(view -> Customer.OF_ID + view.customerId()).orElse(Following.GUEST);
        Actor actor = new Actor(who, Role.CUSTOMER.code(), null, null);
        cases.mustBeTaken(named);
        MailFiles.Kept kept = files.store(mail.attachments(), actor);
        return one.run(() -> {
            MailRow row = book.of(mail.key());
            if (row.state().isDone()) {
                return Standing.DONE;
            }
            long caseId = cases.make(mail, named, kept, row.id(), actor);
            book.taken(row, mail.from(), caseId, actor);
            return Standing.DONE;
        });
    }

    /** It becomes nothing, and its sender hears so by letter. */
    private Standing cameWhileOff(IncomingMail mail) {
        return one.run(() -> {
            Off off = cases.off();
            MailRow row = book.of(mail.key());
            if (!row.state().isDone() && book.isToldOff(row, mail.from())) {
                cases.tellOff(mail, off, row.id());
            }
            return Standing.DONE;
        });
    }

    private Standing note(String key, State state, String why, @Nullable String exactly) {
        return one.run(() -> {
            MailRow row = book.of(key);
            if (row.state().isDone() || row.state() == state) {
                return standing(row.state());
            }
            book.ended(row, state, why, exactly == null ? "" : exactly, Actor.SYSTEM);
            return standing(state);
        });
    }

    @Override
    public Standing failed(String key, String fault) {
        return one.run(() -> {
            MailRow row = book.of(key);
            if (row.state().isDone() || row.state() == State.HELD) {
                return standing(row.state());
            }
            int tries = row.attempts() + 1;
            State state = tries < TRIES ? State.TRYING : State.HELD;
            book.ended(row.tried(tries), state, "failed", fault, Actor.SYSTEM);
            return standing(state);
        });
    }

    @Override
    public List<HeldMail> held() {
        return rows.held().stream().map(ReceivedMail::shown).toList();
    }

    private static HeldMail shown(MailRow row) {
        String reason = row.reason() == null ? "" : row.reason();
        String detail = row.detail() == null ? "" : row.detail();
        return new HeldMail(row.id(), reason, detail, row.attempts(), row.seenAt());
    }

    @Override
    public void again(long id, Actor actor) {
        decide(id, row -> book.ended(row.tried(0), State.AGAIN, row.reason(), actor));
    }

    @Override
    public void dismiss(long id, Actor actor) {
        decide(id, row -> book.ended(row, State.LEAVING, row.reason(), actor));
    }

    @Override
    public void putAway(String key) {
        one.run(() -> {
            MailRow row = book.of(key);
            if (row.state() == State.LEAVING) {
                book.ended(row, State.DISMISSED, row.reason(), Actor.SYSTEM);
            }
        });
    }

    private void decide(long id, Consumer<MailRow> decision) {
        one.run(() -> decision.accept(rows.byId(id)
                .filter(row -> row.state() == State.HELD)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open"))));
    }
}
