package org.tawasul.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Skills;
import org.tawasul.organisation.Team;

/**
 * Giving out new tasks by itself, where a team's supervisor wants it; off until then. Only what comes after that is given out, and each task once: what somebody gave back, or was taken over from him, is the team's
 * again.
 */
public interface Assignment {
    /** The largest number that a supervisor may say of what one person is given at a time. */
    int MOST = 200;

    /** For a supervisor: how it is set for a team of his entity, the first if none is named. Others are refused {@code not-allowed}. */
    Setting of(@Nullable String team, SignedIn who);

    /** Refuses {@code assignment-changed} if somebody set it since that version, {@code number-out-of-range} (most), and {@code not-allowed}. */
    void set(String team, String mode, @Nullable Integer most, long seen, SignedIn who);

    /** Gives out what waits in all teams that want it; how many tasks were given. Each is a command of its own. */
    int giveOut();

    /** Of these tasks, which nobody has, those that could not be given out, and why. */
    Map<Long, Left> whyLeft(Collection<Long> tasks);

    /** By what somebody is chosen. */
    enum Mode {
        OFF,
        /** Whoever has the least open work. */
        OPEN_WORK,
        /** Of those who know the service and the customer's language whoever has the least open work. */
        SKILL;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Mode> of(String code) {
            return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
        }
    }

    /** Those that the program itself could not give out when it last tried, oldest first, at most {@code limit}; it tries again. Never a word of a customer's. */
    List<Failed> failed(int limit);

    /** @param at when it was last tried */
    record Failed(long item, String caseNumber, Instant at) {}

    /** Why a task stays in its team's list. */
    enum Left {
        NOBODY_IN,
        NOBODY_KNOWS,
        NOBODY_SPEAKS,
        ALL_FULL,
        TOOK_PART,
        /** A task of others, such as the approval of a reply. */
        NOT_FOR_WORKERS,
        /** The program could not; it tries again. */
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How a team has it.
     *
     * @param version 0 if it was never set
     * @param by who set it last; null if nobody did
     * @param left how many tasks could not be given out, by the reason
     */
    record Setting(
            Team team,
            List<Team> teams,
            Mode mode,
            int most,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            List<Worker> people,
            Map<Left, Long> left) {
        public boolean isOn() {
            return mode != Mode.OFF;
        }
    }

    /** Somebody of the team. */
    record Worker(Person person, Skills skills, boolean isAway) {}
}
