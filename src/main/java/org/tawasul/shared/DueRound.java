package org.tawasul.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Goes once round all that is due, a batch at a time, each as a command of its own. What fails stays due for the next round and is passed over in this one, so that however many
 * fail for good, those behind them have their turn. Nothing is looked at twice in a round, even if it is due again at once.
 */
public final class DueRound {
    private DueRound() {}

    /**
     * @param due the first of what is due, that many at most, always in the same order
     * @param look whether it went well; it throws nothing
     * @return how many went well
     */
    public static <T> int of(int batch, IntFunction<List<T>> due, Predicate<T> look) {
        Set<T> tried = new HashSet<>();
        int well = 0;
        int stuck = 0;
        while (true) {
            List<T> found = due.apply(batch + stuck);
            List<T> next = found.stream().filter(one -> !tried.contains(one)).toList();
            if (next.isEmpty() && found.size() < batch + stuck) {
                return well;
            }
            stuck = found.size() - next.size();
            for (T one : next) {
                tried.add(one);
                well += look.test(one) ? 1 : 0;
            }
        }
    }
}
