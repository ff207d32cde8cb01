package org.tawasul.replay.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.feedback.RateReply;
import org.tawasul.intake.SubmitCase;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.people.Habits;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** What customers do, and when they are going to. */
final class Customers {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ANSWER = "answer";
    private static final String RATE = "rate";

    private final Facades doors;
    private final Habits.Customer habits;
    private final Words words;
    private final Lives lives;

    Customers(Facades doors, Habits.Customer habits, Words words, Lives lives) {
        this.doors = doors;
        this.habits = habits;
        this.words = words;
        this.lives = lives;
    }

    void act(Plan plan, Consumer<Plan> plans) {
        Life life = plan.life();
        switch (plan.act()) {
            case Plan.SUBMIT -> submit(life, plans);
            case ANSWER -> answer(life, told(plan));
            case RATE -> rate(life, told(plan));
            case "reopen" -> doors.intake().reopen(life.caseId(), reason(life, told(plan), "reopen"), actor(life));
            case "withdraw" -> {
                told(plan);
                doors.intake().withdraw(life.caseId(), null, actor(life));
            }
            default -> throw new IllegalArgumentException(plan.act());
        }
    }

    private static @Nullable RecordedAct told(Plan plan) {
        return plan.recorded() ? plan.life().customersActs().poll() : null;
    }

    private void submit(Life life, Consumer<Plan> plans) {
        CaseView view = doors.intake().submit(submission(life.record()), actor(life));
        lives.opened(life, view);
        Instant now = doors.clock().now();
        if (life.isToldOfCustomer()) {
            life.customersActs().forEach(act -> plans.accept(life.plan(act.at(), act.act(), 0, true)));
        } else if (!life.isToldOfStaff() && life.draw().happens("withdraws", habits.withdraws())) {
            plans.accept(life.plan(now.plus(part(life, "withdraws-after", habits.answer())), "withdraw", 0, false));
        }
    }

    private SubmitCase submission(RecordedCase record) {
        String description = record.description().isBlank() ? record.subject() : record.description();
        return new SubmitCase(
                record.kind(),
                record.subject(),
                description,
                record.service(),
                record.area(),
                record.urgency(),
                record.channel(),
                null,
                "Replay",
                mail(record.customer()),
                null,
                record.language(),
                List.of(),
                record.block(),
                record.original() == null ? null : lives.numberOf(record.original()),
                null,
                true);
    }

    /** An address that is nobody's, and the same for the same customer. */
    private static String mail(String customer) {
        long first = new org.tawasul.replay.people.Draw(1, customer).below("first", Integer.MAX_VALUE);
        long second = new org.tawasul.replay.people.Draw(2, customer).below("second", Integer.MAX_VALUE);
        return Long.toString(first, 36) + "." + Long.toString(second, 36) + "@replay.example";
    }

    /** The customer was asked something. */
    void asked(Life life, Instant at, Consumer<Plan> plans) {
        // Who isn't answered is back at work when the wait is over; the watch sees that when the next window begins.
        doors.deadlines()
                .live(life.caseId(), DeadlineKind.CUSTOMER_ANSWER)
                .map(Deadline::due)
                .ifPresent(over -> plans.accept(life.plan(over.plus(Run.WINDOW), Plan.LOOK, 0, false)));
        boolean told = life.isToldOfCustomer();
        String question = life.question("answers");
        if (!told && life.draw().happens(question, habits.answers())) {
            plans.accept(life.plan(at.plus(part(life, question + "-after", habits.answer())), ANSWER, 0, false));
        }
    }

    /** A reply left. */
    void replied(Life life, Instant at, Consumer<Plan> plans) {
        if (life.isToldOfCustomer() || life.record().kind() == CaseKind.SUGGESTION) {
            return;
        }
        String question = life.question("after-reply");
        double chance = life.draw().share(question);
        Instant when = at.plus(part(life, question + "-when", habits.rate()));
        if (chance < habits.reopens()) {
            plans.accept(life.plan(when, "reopen", 0, false));
        } else if (chance < habits.reopens() + habits.rates()) {
            plans.accept(life.plan(when, RATE, 0, false));
        }
    }

    private static Duration part(Life life, String question, Habits.Spread days) {
        return Duration.ofSeconds(Math.max(60, (long) (life.draw().lognormal(question, days) * DAY.toSeconds())));
    }

    /** What is missing before admission is asked for; the customer says it as far as the record knows it. */
    private void answer(Life life, @Nullable RecordedAct told) {
        String text = told == null || told.detail("text").isEmpty() ? words.say("answer", life) : told.detail("text");
        String area = told == null ? null : orNull(told.detail("area"));
        String service = told == null ? null : orNull(told.detail("service"));
        if (told != null) {
            doors.intake().answer(new AnswerQuestion(life.caseId(), text, List.of(), service, area), actor(life));
            return;
        }
        try {
            doors.intake().answer(new AnswerQuestion(life.caseId(), text, List.of()), actor(life));
        } catch (Refusal wantsMore) {
            doors.intake().answer(new AnswerQuestion(life.caseId(), text, List.of(), null, areaOf(life)), actor(life));
        }
    }

    private String areaOf(Life life) {
        return life.draw()
                .oneOf("area", doors.organisation().areas(doors.clock().today()))
                .code();
    }

    private void rate(Life life, @Nullable RecordedAct told) {
        String token = doors.whole()
                .run(() -> doors.feedback().token(life.caseId()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.GONE, "link-not-usable"));
        List<Integer> scores = told == null ? drawn(life) : scores(told);
        String said = told == null ? null : orNull(told.detail("words"));
        doors.feedback().rate(new RateReply(token, scores.get(0), scores.get(1), scores.get(2), scores.get(3), said));
        life.rated(scores);
    }

    private List<Integer> drawn(Life life) {
        String question = life.question("scores");
        return java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> 1 + life.draw().weighted(question + "-" + i, habits.scores()))
                .toList();
    }

    private static List<Integer> scores(RecordedAct act) {
        try {
            return java.util.stream.Stream.of("handling", "clarity", "courtesy", "ease")
                    .map(one -> Integer.valueOf(act.detail(one)))
                    .toList();
        } catch (NumberFormatException e) {
            throw Refusal.inField("score-out-of-range", "handling");
        }
    }

    private String reason(Life life, @Nullable RecordedAct told, String what) {
        return told == null || told.detail("reason").isEmpty() ? words.say(what, life) : told.detail("reason");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Actor actor(Life life) {
        return new Actor("replay:" + life.index(), "customer", null, null);
    }
}
