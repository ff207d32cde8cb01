package org.tawasul.casework.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.casework.Assignment.Mode;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Gives out what waits, one task a command: somebody who takes it meanwhile has it. What fits nobody is looked at again after a while. */
@Component
final class TaskGiving {
    private static final Logger LOG = LoggerFactory.getLogger(TaskGiving.class);
    private static final int AT_ONCE = 100;
    private static final Duration AGAIN = Duration.ofMinutes(1);
    /** Somebody has it, or had it, or many wanted something of it at once. */
    private static final Set<String> MEANWHILE = Set.of("work-item-taken", "work-item-done", "try-again");

    private final AssignmentRows rows;
    private final TaskRows tasks;
    private final WhoIsThere who;
    private final Organisation organisation;
    private final Permission permission;
    private final GivenTasks given;
    private final WorkItems items;
    private final WholeCommands commands;
    private final BusinessClock clock;

    TaskGiving(
            AssignmentRows rows,
            TaskRows tasks,
            WhoIsThere who,
            Organisation organisation,
            Permission permission,
            GivenTasks given,
            WorkItems items,
            WholeCommands commands,
            BusinessClock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.who = who;
        this.organisation = organisation;
        this.permission = permission;
        this.given = given;
        this.items = items;
        this.commands = commands;
        this.clock = clock;
    }

    /** What fails in one team is tried again in the next round, and takes nothing from the others. */
    int round() {
        int all = 0;
        for (AssignmentRow setting : rows.wanting(Mode.OFF.name())) {
            try {
                all += organisation
                        .team(setting.team(), clock.today())
                        .map(team -> ofTeam(team, setting))
                        .orElse(0);
            } catch (RuntimeException failure) {
                LOG.error("Tasks of {} could not be given out; it is tried again", setting.team(), failure);
            }
        }
        return all;
    }

    private int ofTeam(Team team, AssignmentRow setting) {
        Instant since = Objects.requireNonNull(setting.since());
        List<NewTaskRow> waiting = tasks.unhad(team.code(), since, clock.now().minus(AGAIN), AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        Crew crew = who.crew(team);
        Map<Long, Left> left = new HashMap<>();
        int count = 0;
        for (NewTaskRow task : waiting) {
            Answer answer = give(task, crew, setting);
            if (answer.isOver()) {
                return count;
            }
            count += answer.taker() == null ? 0 : 1;
            if (answer.left() != null) {
                left.put(task.item(), answer.left());
            }
        }
        keep(setting, left);
        return count;
    }

    /**
     * Neither taker nor reason, if somebody has it meanwhile.
     *
     * @param isOver the team wants it otherwise meanwhile: the next round goes by that
     */
    private record Answer(@Nullable String taker, @Nullable Left left, boolean isOver) {
        static final Answer TAKEN = new Answer(null, null, false);
        static final Answer OVER = new Answer(null, null, true);
    }

    /** What fails takes nothing from the others: it is left, which people see, and tried again with all that is left. */
    private Answer give(NewTaskRow task, Crew crew, AssignmentRow setting) {
        try {
            return commands.run(() -> isStill(setting) ? asItIs(task, crew, setting) : Answer.OVER);
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal && MEANWHILE.contains(refusal.code())) {
                return Answer.TAKEN;
            }
            LOG.error("Task {} could not be given out; the others are, and it is tried again", task.item(), failure);
            return left(Left.FAILED);
        }
    }

    /** Whoever changes it waits for this command, and other nodes do: what each has is counted by one of them at a time. */
    private boolean isStill(AssignmentRow setting) {
        return rows.locked(setting.team())
                .filter(now -> now.version() == setting.version())
                .isPresent();
    }

    private Answer asItIs(NewTaskRow task, Crew crew, AssignmentRow setting) {
        WorkItem item = items.find(task.item())
                .filter(one -> one.version() == 1 && !one.isFinished())
                .orElse(null);
        if (item == null) {
            return Answer.TAKEN;
        }
        if (!isForThem(item, crew)) {
            return left(Left.NOT_FOR_WORKERS);
        }
        if (!crew.logins().isEmpty()) {
            crew.recount(rows.open(setting.team(), crew.logins()).stream()
                    .collect(Collectors.toMap(AssignmentRows.OpenCount::login, AssignmentRows.OpenCount::tasks)));
        }
        NextInTurn turn = NextInTurn.of(
                crew.candidates(task.service(), task.language()),
                Mode.valueOf(setting.mode()),
                setting.most(),
                task.item());
        return ask(item, turn, crew, setting);
    }

    private Answer ask(WorkItem item, NextInTurn turn, Crew crew, AssignmentRow setting) {
        if (turn.left() != null) {
            return left(turn.left());
        }
        Optional<NextInTurn.Candidate> taker = turn.order().stream()
                .filter(one -> permission.fits(item, one.login(), crew.role(one.login())))
                .findFirst();
        taker.ifPresent(one -> given.to(item, one, turn.order().size(), setting));
        return taker.map(one -> new Answer(one.login(), null, false)).orElseGet(() -> left(Left.TOOK_PART));
    }

    private boolean isForThem(WorkItem item, Crew crew) {
        return crew.roles().isEmpty()
                || crew.roles().stream()
                        .map(Role::code)
                        .anyMatch(permission.form(item).roles()::contains);
    }

    private static Answer left(Left why) {
        return new Answer(null, why, false);
    }

    private void keep(AssignmentRow setting, Map<Long, Left> left) {
        commands.run(() -> {
            if (!isStill(setting)) {
                return;
            }
            rows.forgetTaken(setting.team());
            left.forEach((item, why) -> {
                AssignmentRows.LeftRow row = new AssignmentRows.LeftRow(item, setting.team(), why.name(), clock.now());
                if (rows.updateLeft(row) == 0) {
                    rows.insertLeft(row);
                }
            });
        });
    }
}
