package org.tawasul.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.WorkItem;

/**
 * A team's open work as its supervisor looks at it, and who works on what. For supervisors, of each team of their entity. Refuses {@code not-allowed}, also for a team that isn't
 * theirs.
 */
public interface TeamBoard {
    /** The most lines of one part. */
    int MOST = 100;
    /** In the place of a person: what nobody has. */
    String NOBODY = "-";

    /** @param team null for one's own */
    Board see(@Nullable String team, SignedIn who);

    /**
     * What has the least time left first.
     *
     * @param of only what this person has, by login, or {@link #NOBODY}; null for all
     */
    List<BoardLine> tasks(Part part, @Nullable String team, @Nullable String of, SignedIn who);

    /**
     * Gives a task to somebody who works in its team and may do it. A whole command, or a part of the one begun. Refuses {@code work-item-unknown}, {@code work-item-done}, {@code
     * work-item-taken} (somebody else than {@code seen} has it meanwhile), {@code assignee-unfit} and {@code was-involved} (he had to do with the reply that the grievance is against).
     *
     * @param seen who had it when the supervisor looked; null for nobody
     */
    WorkItem assign(long workItem, String login, @Nullable String seen, SignedIn who);

    /** A part of a board. */
    enum Part {
        LATE,
        /** Due within one working day. */
        SOON,
        /** All that is open, whatever its time. */
        ALL,
        /** Replies that wait for a second look. */
        APPROVALS,
        /** What replies promised, due within five working days or late. */
        PROMISES
    }

    /**
     * How it stands with a team.
     *
     * @param soonUntil what is due until then is about to be late
     * @param people who works in the team, and whoever else has something of it
     * @param teams whose board this person may see
     */
    record Board(Team team, Instant soonUntil, List<Load> people, Load nobody, Load total, List<Team> teams) {}

    /**
     * What somebody has.
     *
     * @param login null for what nobody has
     * @param isOfTeam whether tasks of the team can be given to him
     */
    record Load(@Nullable String login, @Nullable Bilingual name, boolean isOfTeam, long open, long late, long soon) {}

    /**
     * A line of a board.
     *
     * @param isForWorkers whether those who work in the team may do it
     */
    record BoardLine(TaskLine task, boolean isForWorkers) {}
}
