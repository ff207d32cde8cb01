package org.tawasul.intake.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.customers.Customer;
import org.tawasul.intake.Following;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SocialDesk;
import org.tawasul.intake.SocialEvent;
import org.tawasul.intake.SubmitCase;
import org.tawasul.intake.model.PostRow.State;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

@Component
class ReceivedPosts implements SocialDesk {
    private static final int SUBJECT = 80;

    private final OneCommand one;
    private final Intake intake;
    private final Cases cases;
    private final CustomerTurns turns;
    private final PostBook book;
    private final ChannelWords words;
    private final PostAnswers answers;
    private final LiveChannels channels;

    ReceivedPosts(
            OneCommand one,
            Intake intake,
            Cases cases,
            CustomerTurns turns,
            PostBook book,
            ChannelWords words,
            PostAnswers answers,
            LiveChannels channels) {
        this.one = one;
        this.intake = intake;
        this.cases = cases;
        this.turns = turns;
        this.book = book;
        this.words = words;
        this.answers = answers;
        this.channels = channels;
    }

    @Override
    public void take(SocialEvent event) {
        one.run(() -> {
            Optional<PostRow> known = book.of(event);
            if (known.isPresent()) {
                again(event, known.get());
            } else if (book.isTooMuch()) {
                throw Refusal.of(Refusal.Kind.TOO_MANY, "social-too-many");
            } else if (event.event().equals("delete")) {
                // What is told before the post itself: so that it is none when it comes.
                book.add(event, State.DELETED, null, false, Actor.SYSTEM);
            } else if (book.isIgnored(event)) {
                book.add(event, State.IGNORED, null, false, Actor.SYSTEM);
            } else {
                fresh(event);
            }
        });
    }

    /** An edit is more words of its author, a deletion something that the team is to know; the same once more is nothing. */
    private void again(SocialEvent event, PostRow row) {
        Long caseId = row.caseId();
        if (caseId == null || row.state() != State.TAKEN || !book.isBy(row, event)) {
            return;
        }
        CaseView view = cases.get(caseId);
        if (event.event().equals("edit") && event.text() != null) {
            boolean says = !event.text().equals(view.description()) && joins(view, event);
            if (says) {
                book.change(row.changed(), "post-edited", actor(view));
            }
        } else if (event.event().equals("delete")) {
            cases.remark(caseId, words.say("social.deleted", Language.AR), Actor.SYSTEM);
            book.change(row.becomes(State.DELETED), "post-deleted", Actor.SYSTEM);
        }
    }

    private void fresh(SocialEvent event) {
        Optional<CaseView> talk = talk(event).filter(view -> joins(view, event));
        if (talk.isPresent()) {
            book.add(event, State.TAKEN, talk.get().id(), isYetToBeLed(event, talk.get()), actor(talk.get()));
            return;
        }
        if (channels.off(LiveChannels.SOCIAL).isPresent()) {
            book.add(event, State.IGNORED, null, !book.isToldOff(event), Actor.SYSTEM);
            return;
        }
        Actor guest = new Actor(Following.GUEST, Role.CUSTOMER.code(), null, null);
        CaseView opened = intake.submit(submission(event), guest);
        book.add(event, State.TAKEN, opened.id(), true, guest);
    }

    /** Whoever was answered in public and writes in private now gets his link; nobody gets it twice. */
    private boolean isYetToBeLed(SocialEvent event, CaseView view) {
        return event.isPrivate()
                && book.before(event).stream()
                        .filter(row -> Long.valueOf(view.id()).equals(row.caseId()))
                        .noneMatch(row -> row.answered().equals("private"));
    }

    /** A post belongs to the one that it answers, a message to what its author wrote before; never to somebody else's. */
    private Optional<CaseView> talk(SocialEvent event) {
        Stream<PostRow> before = book.before(event).stream();
        Stream<PostRow> same =
                event.isPrivate() ? before : before.filter(row -> row.post().equals(event.replyTo()));
        return same.flatMap(row -> Stream.ofNullable(row.caseId()))
                .map(cases::get)
                .findFirst();
    }

    private boolean joins(CaseView view, SocialEvent event) {
        CustomerChoices choices = turns.choices(view.id());
        String text = event.text() == null ? "" : event.text();
        if (choices.answer()) {
            intake.answer(new AnswerQuestion(view.id(), text, List.of()), actor(view));
        } else if (choices.add()) {
            intake.add(view.id(), text, List.of(), actor(view));
        }
        return choices.answer() || choices.add();
    }

    private static Actor actor(CaseView view) {
        return new Actor(Customer.OF_ID + view.customerId(), Role.CUSTOMER.code(), null, null);
    }

    private SubmitCase submission(SocialEvent event) {
        String text = event.text() == null ? "" : event.text();
        return new SubmitCase(
                words.kind(text, "social-media"),
                words.beginning(text, SUBJECT),
                text,
                null,
                null,
                "normal",
                "social-media",
                null,
                null,
                null,
                null,
                words.language(text),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                true);
    }

    @Override
    public int answer() {
        return answers.send();
    }

    @Override
    public List<Unsent> unsent() {
        return answers.unsent();
    }

    @Override
    public void again(long id, Actor actor) {
        answers.again(id, actor);
    }
}
