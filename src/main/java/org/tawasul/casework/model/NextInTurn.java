package org.tawasul.casework.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.casework.Assignment.Mode;

/**
 * To whom a new task goes: of those who fit and may still be given one whoever has the least open. Of equals the task's own number picks, so that the same question has the same answer and no name is first for
 * ever.
 *
 * @param order in which they are to be asked
 * @param left why nobody is to be asked; null if somebody is
 */
record NextInTurn(List<NextInTurn.Candidate> order, @Nullable Left left) {
    /**
     * Somebody who is there today.
     *
     * @param open how much of the team's work he has
     * @param knows whether he knows the service, or stands in for whoever does
     */
    record Candidate(String login, long open, boolean knows, boolean speaks) {}

    static NextInTurn of(List<Candidate> there, Mode mode, int most, long task) {
        if (there.isEmpty()) {
            return nobody(Left.NOBODY_IN);
        }
        boolean asksSkill = mode == Mode.SKILL;
        List<Candidate> know = only(there, one -> !asksSkill || one.knows());
        if (know.isEmpty()) {
            return nobody(Left.NOBODY_KNOWS);
        }
        List<Candidate> fit = only(know, one -> !asksSkill || one.speaks());
        if (fit.isEmpty()) {
            return nobody(Left.NOBODY_SPEAKS);
        }
        List<Candidate> free = only(fit, one -> one.open() < most);
        return free.isEmpty()
                ? nobody(Left.ALL_FULL)
                : new NextInTurn(
                        free.stream()
                                .sorted(Comparator.comparingLong(Candidate::open)
                                        .thenComparingLong(one -> lot(task, one.login()))
                                        .thenComparing(Candidate::login))
                                .toList(),
                        null);
    }

    private static NextInTurn nobody(Left why) {
        return new NextInTurn(List.of(), why);
    }

    private static List<Candidate> only(List<Candidate> some, Predicate<Candidate> wanted) {
        return some.stream().filter(wanted).toList();
    }

    private static long lot(long task, String login) {
        long mixed = (task * 0x9E3779B97F4A7C15L) ^ (login.hashCode() * 0xBF58476D1CE4E5B9L);
        return (mixed ^ (mixed >>> 31)) & Long.MAX_VALUE;
    }
}
