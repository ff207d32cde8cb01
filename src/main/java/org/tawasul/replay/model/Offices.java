package org.tawasul.replay.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.organisation.SignedIn;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.people.Habits;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;

/** What offices do with the tasks that wait for them, and when they are going to. */
final class Offices {
    private static final String REPLY = "reply";
    private static final String ROUTE = "route";
    private static final String INVITE = "invite";
    private static final String COMPLETE = "complete";

    /** By these a case goes on, in every model: none of them is passed over for a task that is only on the way to it. */
    private static final Set<String> MAIN =
            Set.of(REPLY, "ask", "interim", "transfer", INVITE, "study", "decide", "implement", "announce");

    /** What comes before the acts on a case that is in hand, or never. */
    private static final Set<String> BEFORE = Set.of(ROUTE, "study");

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final Facades doors;
    private final Habits.Staff habits;
    private final Officers officers;
    private final OfficeActs acts;

    Offices(Facades doors, Habits.Staff habits, Words words) {
        this.doors = doors;
        this.habits = habits;
        this.officers = new Officers(doors.organisation());
        this.acts = new OfficeActs(doors, words);
    }

    /** Plans what nobody has planned yet of the case's open tasks. */
    void look(Life life, Consumer<Plan> plans) {
        if (life.isAtEnd()) {
            return;
        }
        for (WorkItem item : doors.workItems().openOf(life.caseId())) {
            if (life.beginsToPlan(item.id())) {
                plan(life, item, plans);
            }
        }
    }

    private void plan(Life life, WorkItem item, Consumer<Plan> plans) {
        List<TaskForm.Button> buttons = doors.workItems().form(item).buttons();
        Set<String> offered = buttons.stream().map(TaskForm.Button::act).collect(Collectors.toSet());
        if (offered.contains(ROUTE)) {
            life.triaged();
        }
        if (!isAside(item)) {
            passOver(life, buttons, offered);
        }
        Instant now = doors.clock().now();
        RecordedAct told = life.nextOfStaff(isAside(item));
        if (told != null && isOffered(told, buttons)) {
            plans.accept(life.plan(later(now, told.at()), told.act(), item.id(), true));
        } else if (told != null) {
            // On the way to what the record tells: in time for it.
            Instant by = later(now, told.at());
            Instant drawn = afterTask(life, item, now);
            plans.accept(life.plan(drawn.isBefore(by) ? drawn : by, choose(life, offered), item.id(), false));
        } else if (!life.record().whole()
                && !(offered.contains(REPLY) && life.record().unanswered())) {
            String act = choose(life, offered);
            Instant when = act.equals(REPLY) ? afterPeriod(life, item, now) : afterTask(life, item, now);
            plans.accept(life.plan(when, act, item.id(), false));
        }
    }

    /** The record tells of acts that these processes have no task for, or none any more: they don't hide what it tells afterwards. */
    private static void passOver(Life life, List<TaskForm.Button> buttons, Set<String> offered) {
        boolean main = offered.stream().anyMatch(MAIN::contains);
        int before = 0;
        int leading = 0;
        for (RecordedAct act : life.actsOfStaff()) {
            if (isOffered(act, buttons)) {
                life.passOver(before);
                return;
            }
            if (!main && MAIN.contains(act.act())) {
                return;
            }
            leading += leading == before && BEFORE.contains(act.act()) ? 1 : 0;
            before++;
        }
        life.passOver(main ? leading : 0);
    }

    private static boolean isAside(WorkItem item) {
        return item.contribution() != null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What an office does about a task; of a case in hand what is rare is drawn first. */
    private String choose(Life life, Set<String> offered) {
        String question = life.question("hand");
        double chance = life.draw().share(question);
        boolean first = question.endsWith("#1") && !life.isToldOfStaff();
        if (offered.contains(REPLY)) {
            return first ? firstAct(chance) : REPLY;
        }
        if (offered.contains("approve")) {
            return chance < habits.sendsBack() && life.draw().happens("sent-back", 0.5) ? "return" : "approve";
        }
        for (String one : List.of(
                ROUTE, "study", "decide", "implement", "announce", "contribute", "approvePart", "keep", COMPLETE)) {
            if (offered.contains(one)) {
                return one;
            }
        }
        throw new IllegalStateException("Nobody here knows how to do " + offered);
    }

    private String firstAct(double chance) {
        double left = chance - habits.ask();
        if (left < 0) {
            return "ask";
        }
        left -= habits.transfer();
        if (left < 0) {
            return "transfer";
        }
        left -= habits.opinion();
        if (left < 0) {
            return INVITE;
        }
        return left < habits.interim() ? "interim" : REPLY;
    }

    /** Whoever invites others, of whatever kind, does so from the task in hand. Buttons that a designer drew are told apart by their names. */
    private static boolean isOffered(RecordedAct told, List<TaskForm.Button> buttons) {
        String act = told.act().equals(INVITE) ? REPLY : told.act();
        String button = act.equals(COMPLETE) ? told.detail("button") : "";
        return buttons.stream()
                .anyMatch(one ->
                        one.act().equals(act) && (button.isEmpty() || one.id().equals(button)));
    }

    private Instant afterTask(Life life, WorkItem item, Instant now) {
        double hours = life.draw().lognormal(life.question("task"), habits.task());
        return after(item, now, Duration.ofSeconds((long) (hours * 3600)));
    }

    /** A share of what is left of the period; of what the whole was where nothing is left. */
    private Instant afterPeriod(Life life, WorkItem item, Instant now) {
        double share = life.draw().lognormal(life.question("reply"), habits.reply());
        Duration left = doors.deadlines()
                .live(life.caseId(), DeadlineKind.REPLY)
                .map(Deadline::due)
                .map(due -> calendar(item).between(now, due).open())
                .orElse(Duration.ZERO);
        return after(item, now, Duration.ofSeconds((long) (share * left.toSeconds())));
    }

    private Instant after(WorkItem item, Instant now, Duration open) {
        Duration atLeast = open.compareTo(SHORTEST) < 0 ? SHORTEST : open;
        return calendar(item).after(now, new WorkingTime(atLeast));
    }

    private WorkingCalendar calendar(WorkItem item) {
        return doors.calendars().current(item.entity());
    }

    /** What became of an act that was planned. */
    enum Done {
        /** The task is not there any more, or another has taken its act of the record. */
        NOTHING,
        AS_RECORDED,
        /** Drawn, be it only who did it, because whom the record names may not. */
        MODELLED
    }

    /** Does what was planned. Of nothing that was done the task looks for its place again. */
    Done act(Plan plan) {
        Life life = plan.life();
        WorkItem item = open(plan);
        if (item == null) {
            return Done.NOTHING;
        }
        RecordedAct told = plan.recorded() ? life.nextOfStaff(isAside(item)) : null;
        if (plan.recorded()) {
            if (told == null || !told.act().equals(plan.act())) {
                life.planAgain(item.id());
                return Done.NOTHING;
            }
            life.takeOfStaff(isAside(item));
        }
        LocalDate today = doors.clock().today();
        TaskForm form = doors.workItems().form(item);
        Refusal last = Refusal.of(Refusal.Kind.FORBIDDEN, "nobody-there");
        String named = told == null ? null : told.who();
        for (SignedIn officer : officers.of(item, form, life, named, today)) {
            try {
                doors.casework().claim(item.id(), officer);
                acts.act(plan.act(), item, form, life, told, officer);
                life.planAgain(item.id());
                boolean himself = named == null || named.equals(officer.login());
                return plan.recorded() && himself ? Done.AS_RECORDED : Done.MODELLED;
            } catch (Refusal refusal) {
                last = refusal;
                if (!refusal.code().equals("was-involved")) {
                    break;
                }
            }
        }
        // Somebody else, or the same later: a task never stays without a plan, and another act may be taken where this
        // was refused.
        throw last;
    }

    private @Nullable WorkItem open(Plan plan) {
        return doors.workItems().openOf(plan.life().caseId()).stream()
                .filter(one -> one.id() == plan.workItem())
                .findFirst()
                .orElse(null);
    }
}
