package org.tawasul.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;

/**
 * Lets people do things to complaints below HTTP, each as a whole command. No bean, so that a test that uses it shares the context of all others: let the
 * bean factory create one.
 */
public class Complaints {
    public static final String GOOD_REPLY = "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا.";
    public static final Actor FATIMA = new Actor("fatima", "customer", null, "test");
    public static final Actor OFFICER = new Actor("works.worker1", "case-worker", "works", "test");
    public static final Actor OTHER_OFFICER = new Actor("works.worker2", "case-worker", "works", "test");
    public static final Actor SUPERVISOR = new Actor("works.supervisor", "supervisor", "works", "test");
    public static final Actor QUALITY = new Actor("works.quality", "quality-officer", "works", "test");
    public static final Actor CENTRAL = new Actor("central.salma", "central-team", "central", "test");

    private final WholeCommands commands;
    private final Cases cases;
    private final WorkItems items;
    private final Customers customers;
    private final Replies replies;
    private final CustomerTurns turns;
    private final Feedback feedback;
    private final Workflow workflow;
    private final BusinessClock clock;

    public Complaints(
            WholeCommands commands,
            Cases cases,
            WorkItems items,
            Customers customers,
            Replies replies,
            CustomerTurns turns,
            Feedback feedback,
            Workflow workflow,
            BusinessClock clock) {
        this.replies = replies;
        this.turns = turns;
        this.feedback = feedback;
        this.workflow = workflow;
        this.clock = clock;
        this.commands = commands;
        this.cases = cases;
        this.items = items;
        this.customers = customers;
    }

    public CaseView aboutStreetLighting() {
        return about("street-lighting", "capital", "عمود الإنارة أمام منزلنا لا يعمل منذ ثلاثة أيام");
    }

    public CaseView about(String service, String area, String words) {
        return by(newCustomer(), CaseKind.COMPLAINT, service, area, words, null);
    }

    public String newCustomer() {
        return "customer." + UUID.randomUUID();
    }

    public CaseView by(
            String login,
            CaseKind kind,
            String service,
            @Nullable String area,
            String words,
            @Nullable CaseNumber original) {
        return by(login, kind, "web", service, area, words, original);
    }

    /** A suggestion about street lighting. */
    public CaseView suggesting(String channel, String words) {
        return by(newCustomer(), CaseKind.SUGGESTION, channel, "street-lighting", "capital", words, null);
    }

    private CaseView by(
            String login,
            CaseKind kind,
            String channel,
            String service,
            @Nullable String area,
            String words,
            @Nullable CaseNumber original) {
        return commands.run(() -> {
            long customer = customers.register(
                    new RegisterCustomer(login, "فاطمة", login + "@tawasul.example", null, Language.AR), FATIMA);
            return cases.open(new OpenCase(
                    kind,
                    customer,
                    "شكوى",
                    words,
                    service,
                    area,
                    "normal",
                    channel,
                    Language.AR,
                    List.of(),
                    FATIMA,
                    null,
                    original));
        });
    }

    public void ask(long caseId) {
        onItem(caseId, item -> cases.ask(item, "ما رقم العمود؟", OFFICER));
    }

    public void answer(long caseId) {
        commands.run(() -> cases.answer(new AnswerQuestion(caseId, "رقمه 17", List.of()), FATIMA));
    }

    public void transfer(long caseId, String entity) {
        onItem(caseId, item -> cases.transfer(item, entity, "ليس من اختصاصنا", OFFICER));
    }

    public void settle(long caseId, String entity, String team) {
        onItem(caseId, item -> cases.route(item, entity, team, "هي المسؤولة", CENTRAL));
    }

    public void reply(long caseId, String words) {
        onItem(caseId, item -> cases.reply(item, words, OFFICER));
    }

    /** Promises the end of the day that is so many days off. */
    public void interim(long caseId, int days) {
        onItem(
                caseId,
                item -> replies.interim(
                        item,
                        "عاين الفريق الموقع وطلب القطعة اللازمة.",
                        "القطعة من الخارج.",
                        clock.today().plusDays(days),
                        null,
                        OFFICER));
    }

    public void approve(long caseId, Actor who) {
        onItem(caseId, item -> replies.approve(item, "", who));
    }

    public void giveBack(long caseId, Actor who) {
        onItem(caseId, item -> replies.giveBack(item, "يُرجى ذكر موعد المتابعة", who));
    }

    public void recall(long caseId) {
        commands.run(() -> replies.recall(caseId, "ورد فيه رقم خاطئ", OFFICER));
    }

    public void reopen(long caseId) {
        commands.run(() -> turns.reopen(caseId, "انطفأ العمود من جديد", FATIMA));
    }

    public void withdraw(long caseId) {
        commands.run(() -> turns.withdraw(caseId, "حُلّت المشكلة", FATIMA));
    }

    /** All four scores the same. */
    public void rate(long caseId, int score) {
        String token = commands.run(() -> feedback.token(caseId)).orElseThrow();
        feedback.rate(new RateReply(token, score, score, score, score, null));
    }

    /** Ends the review of a poor rating. */
    public void review(long caseId) {
        onItem(caseId, item -> workflow.complete(item, Map.of(), QUALITY));
    }

    public WorkItem claim(long caseId, Actor who) {
        return commands.run(() -> items.claim(item(caseId).id(), who));
    }

    public WorkItem item(long caseId) {
        List<WorkItem> open = items.openOf(caseId);
        if (open.size() != 1) {
            throw new IllegalStateException("Case " + caseId + " has open tasks " + open);
        }
        return open.get(0);
    }

    /** The task is looked for inside the command, so that a second try sees where the case stands by then. */
    private void onItem(long caseId, Consumer<WorkItem> act) {
        commands.run(() -> act.accept(item(caseId)));
    }
}
