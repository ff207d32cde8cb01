package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Decrees;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Team;
import org.tawasul.workflow.WholeCommands;

/** Goes through the lines of all decrees whose day has come, and through the open cases that each has not moved yet. */
@Component
class DecreeRound implements Decrees {
    private static final Logger LOG = LoggerFactory.getLogger(DecreeRound.class);
    private static final int BATCH = 200;

    private final Organisation organisation;
    private final DecreeRows rows;
    private final MoveByDecree move;
    private final WholeCommands commands;
    private final BusinessClock clock;

    DecreeRound(
            Organisation organisation,
            DecreeRows rows,
            MoveByDecree move,
            WholeCommands commands,
            BusinessClock clock) {
        this.organisation = organisation;
        this.rows = rows;
        this.move = move;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public int carryOut() {
        LocalDate today = clock.today();
        int moved = 0;
        for (Decree line : organisation.decrees()) {
            if (!line.on().isAfter(today)) {
                moved += carryOut(standing(line, today), today);
            }
        }
        return moved;
    }

    /** A case may be opened again years later, when the team that the line names has ended. */
    private Decree standing(Decree line, LocalDate today) {
        List<Team> teams = organisation.teamsOf(line.to(), today);
        boolean stands = teams.stream().anyMatch(team -> team.code().equals(line.team()));
        return stands || teams.isEmpty() ? line : line.toTeam(teams.get(0).code());
    }

    private int carryOut(Decree line, LocalDate today) {
        // An entity that goes on keeps what came to it afterwards. One that has ended keeps nothing, also not what is
        // opened again years later.
        Instant before = organisation.entity(line.from(), today).isEmpty()
                ? null
                : line.on().atStartOfDay(clock.zone()).toInstant();
        int moved = 0;
        List<Long> batch = rows.toMove(line.line(), line.from(), line.service(), before, 0, BATCH);
        while (!batch.isEmpty()) {
            moved += (int) batch.stream().filter(id -> isMoved(line, id)).count();
            batch = rows.toMove(line.line(), line.from(), line.service(), before, batch.get(batch.size() - 1), BATCH);
        }
        if (moved > 0) {
            LOG.info("Decree {} moved {} cases of {} to {}", line.number(), moved, line.from(), line.to());
        }
        return moved;
    }

    /** One case that can't be moved holds up no other; the next round tries it again. */
    private boolean isMoved(Decree line, long caseId) {
        try {
            return commands.run(() -> move.isMoved(line, caseId));
        } catch (RuntimeException failure) {
            LOG.error("Case {} could not be moved by decree {}", caseId, line.number(), failure);
            return false;
        }
    }
}
