package org.tawasul.intake.model;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.intake.Channels.Off;
import org.tawasul.intake.IncomingMail;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.intake.model.MailFiles.Kept;
import org.tawasul.notifications.MailNotices;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** Makes of a mail an answer, an addition or a new case, inside one command, and tells its sender what the acknowledgement of a case does not say. */
@Component
class MailCases {
    private final Intake intake;
    private final CustomerTurns turns;
    private final ChannelWords words;
    private final MailNotices notices;
    private final Customers customers;
    private final LiveChannels channels;

    MailCases(
            Intake intake,
            CustomerTurns turns,
            ChannelWords words,
            MailNotices notices,
            Customers customers,
            LiveChannels channels) {
        this.intake = intake;
        this.turns = turns;
        this.words = words;
        this.notices = notices;
        this.customers = customers;
        this.channels = channels;
    }

    /** Refuses {@code channel-off} a mail that would begin a case while mail is off, so that nothing of it is kept. */
    void mustBeTaken(Optional<CaseView> named) {
        if (named.filter(view -> isOpen(turns.choices(view.id()))).isEmpty()) {
            channels.mustBeOn(LiveChannels.MAIL);
        }
    }

    /**
     * @param named the case of its sender that the mail names
     * @param mailId by which the notices are told from those of another mail
     * @return the case that it belongs to from now on
     */
    long make(IncomingMail mail, Optional<CaseView> named, Kept kept, long mailId, Actor actor) {
        Language language = words.language(mail);
        String step = "mail/" + mailId;
        if (named.isPresent() && joins(named.get().id(), words.fresh(mail, language), kept, actor)) {
            notices.tellAdded(named.get().id(), step, kept.leftOut(), words.isCut(mail.text()));
            return named.get().id();
        }
        long opened =
                intake.submit(submission(mail, named, kept, language), actor).id();
        if (kept.leftOut() > 0 || words.isCut(mail.text())) {
            notices.tellLeftOut(opened, step, kept.leftOut(), words.isCut(mail.text()));
        }
        return opened;
    }

    /** Refuses {@code try-again} where mail came on meanwhile: what was refused a moment ago is taken at the next look. */
    Off off() {
        return channels.off(LiveChannels.MAIL).orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "try-again"));
    }

    /** Its sender is kept as a customer, since what we write to him is sealed under his key. */
    void tellOff(IncomingMail mail, Off off, long mailId) {
        Language language = words.language(mail);
        RegisterCustomer sender = new RegisterCustomer(null, name(mail), mail.from(), null, language, null, false);
        notices.tellOff(
                customers.register(sender, Actor.SYSTEM), "mail/" + mailId, off.words(), off.until(), off.others());
    }

    private static String name(IncomingMail mail) {
        String name = mail.fromName() == null || mail.fromName().isBlank() ? mail.from() : mail.fromName();
        return name.substring(0, Math.min(name.length(), 100));
    }

    /** What its customer may do to the case now; a case that is answered takes nothing more, and what is written then begins a new one. */
    private boolean joins(long caseId, String fresh, Kept kept, Actor actor) {
        CustomerChoices choices = turns.choices(caseId);
        if (choices.answer()) {
            intake.answer(new AnswerQuestion(caseId, fresh, kept.ids()), actor);
        } else if (choices.add()) {
            intake.add(caseId, fresh, kept.ids(), actor);
        }
        return isOpen(choices);
    }

    private static boolean isOpen(CustomerChoices choices) {
        return choices.answer() || choices.add();
    }

    private SubmitCase submission(IncomingMail mail, Optional<CaseView> named, Kept kept, Language language) {
        String whole = words.whole(mail, language);
        boolean known = named.isPresent();
        return new SubmitCase(
                words.kind(mail.subject() + "\n" + whole, "mail"),
                words.subject(mail, language),
                whole,
                null,
                null,
                "normal",
                "mail",
                named.map(view -> Customer.OF_ID + view.customerId()).orElse(null),
                known ? null : name(mail),
                known ? null : mail.from(),
                null,
                language,
                kept.ids(),
                null,
                null,
                null,
                false);
    }
}
