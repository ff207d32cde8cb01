package org.tawasul.intake.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.Contributions;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.cases.FirstAnswer;
import org.tawasul.cases.OpenCase;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.customers.Telling;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SetPreferences;
import org.tawasul.intake.SubmitCase;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** The customer and the case are written together: no person is registered for a case that was refused. */
@Component
final class Reception implements Intake {
    private static final int OBJECTION = 2000;
    private static final int REASON = 2000;

    private final OneCommand one;
    private final Customers customers;
    private final Cases cases;
    private final Contributions contributions;
    private final CustomerTurns turns;
    private final AnonymousKinds anonymous;
    private final FollowLinks links;
    private final Articles articles;
    private final LiveChannels channels;

    Reception(
            OneCommand one,
            Customers customers,
            Cases cases,
            Contributions contributions,
            CustomerTurns turns,
            AnonymousKinds anonymous,
            FollowLinks links,
            Articles articles,
            LiveChannels channels) {
        this.one = one;
        this.customers = customers;
        this.cases = cases;
        this.contributions = contributions;
        this.turns = turns;
        this.anonymous = anonymous;
        this.links = links;
        this.articles = articles;
        this.channels = channels;
    }

    @Override
    public CaseView submit(SubmitCase command, Actor actor) {
        return submit(command, null, actor);
    }

    @Override
    public CaseView submitAnswered(SubmitCase command, long article, Actor actor) {
        if (command.kind() != CaseKind.INQUIRY || !actor.role().equals(Role.CONTACT_CENTRE_AGENT.code())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        Article read = articles.offered(article);
        FirstAnswer answer =
                new FirstAnswer(read.id(), read.version(), read.text().in(command.language()));
        return one.run(() -> {
            CaseView opened = submit(command, answer, actor);
            if (opened.state() == CaseState.CLOSED) {
                articles.answeredAtFirstContact(article, opened.id(), opened.entity());
            }
            return opened;
        });
    }

    private CaseView submit(SubmitCase command, @Nullable FirstAnswer answer, Actor actor) {
        if (command.anonymous()) {
            anonymous.require(command, actor);
        }
        return one.run(() -> {
            channels.mustBeOn(command);
            RegisterCustomer sender = command.customer();
            long customer = customers.register(sender, actor);
            OpenCase open = new OpenCase(
                    command.kind(),
                    customer,
                    command.subject(),
                    command.description(),
                    command.service(),
                    command.area(),
                    command.urgency(),
                    command.channel(),
                    languageOf(command, customer),
                    command.files(),
                    actor,
                    command.blockNumber(),
                    command.originalNumber().orElse(null));
            CaseView opened = cases.open(told(sender, answer == null ? open : open.answered(answer)));
            if (command.anonymous()) {
                links.give(opened.id(), actor);
            }
            return opened;
        });
    }

    /** As was chosen; else as it is written, by whatever channel; without a letter as its customer reads. */
    private Language languageOf(SubmitCase command, long customer) {
        return command.languageSaid()
                ? command.language()
                : ChannelWords.writtenIn(command.subject() + command.description())
                        .orElseGet(() -> customers.get(customer).language());
    }

    /** What somebody without a sign-in chose, and what is not kept because he may not be who has the telephone, holds for this case. */
    private OpenCase told(RegisterCustomer sender, OpenCase open) {
        return sender.isUnproven(open.actor())
                ? Telling.apart(sender, customers.get(open.customerId()))
                        .map(open::told)
                        .orElse(open)
                : open;
    }

    @Override
    public boolean mayBeAnonymous(CaseKind kind) {
        return anonymous.allow(kind);
    }

    @Override
    public void prefer(SetPreferences command, Actor actor) {
        one.run(() -> customers.prefer(known(command, actor), command.preferences(), command.language(), actor));
    }

    /** Whoever says how to be told before ever sending anything is a customer from then on. */
    private long known(SetPreferences command, Actor actor) {
        return customers
                .findByLogin(command.login())
                .map(Customer::id)
                .orElseGet(() -> customers.register(
                        new RegisterCustomer(command.login(), null, null, null, command.language()), actor));
    }

    @Override
    public void answer(AnswerQuestion command, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.text("text", command.words(), SubmitCase.DESCRIPTION);
        String service = checks.optionalText("service", command.service(), 100);
        String area = checks.optionalText("area", command.area(), 100);
        few(checks, command.files());
        checks.done();
        AnswerQuestion checked = new AnswerQuestion(command.caseId(), clean, command.files(), service, area);
        one.run(() -> cases.answer(checked, actor));
    }

    @Override
    public void add(long caseId, String words, List<Long> files, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.text("text", words, SubmitCase.DESCRIPTION);
        few(checks, files);
        checks.done();
        one.run(() -> turns.add(caseId, clean, files, actor));
    }

    private static void few(FieldChecks checks, List<Long> files) {
        if (files.size() > SubmitCase.FILES) {
            checks.refuse("files", "files-too-many", Map.of("max", SubmitCase.FILES));
        }
    }

    @Override
    public void contest(long caseId, long commitment, String words, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.text("text", words, OBJECTION);
        checks.done();
        one.run(() -> {
            boolean promised = contributions
                    .find(commitment)
                    .filter(each -> each.caseId() == caseId && each.kind() == ContributionKind.COMMITMENT)
                    .filter(each -> each.state() != ContributionState.PROMISED)
                    .isPresent();
            if (!promised) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown");
            }
            contributions.contest(commitment, clean, actor);
        });
    }

    @Override
    public void reopen(long caseId, String reason, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.text("reason", reason, REASON);
        checks.done();
        one.run(() -> turns.reopen(caseId, clean, actor));
    }

    @Override
    public void withdraw(long caseId, @Nullable String reason, Actor actor) {
        FieldChecks checks = new FieldChecks();
        String clean = checks.optionalText("reason", reason, REASON);
        checks.done();
        one.run(() -> turns.withdraw(caseId, clean == null ? "" : clean, actor));
    }
}
