package org.tawasul.improvement.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.ImprovementsDue;
import org.tawasul.shared.Actor;

/** Puts what waits in the order of the clocks that run on it. */
@Component
final class DueImprovements implements ImprovementsDue {
    private final ImprovementWork work;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    DueImprovements(ImprovementWork work, Deadlines deadlines, BusinessClock clock) {
        this.work = work;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public List<Due> of(Actor actor, int most) {
        List<ImprovementView> waiting = work.waitingFor(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Deadline>> clocks =
                deadlines.ofAll(waiting.stream().map(ImprovementView::id).toList());
        Instant now = clock.now();
        return waiting.stream()
                .flatMap(view -> due(view, clocks.getOrDefault(view.id(), List.of()), now).stream())
                .sorted(Comparator.comparing(Due::at))
                .limit(most)
                .toList();
    }

    private static Optional<Due> due(ImprovementView view, List<Deadline> clocks, Instant now) {
        return ImprovementAct.in(view.state()).flatMap(act -> clocks.stream()
                .filter(one -> one.state() == Deadline.State.RUNNING)
                .flatMap(one -> Optional.ofNullable(one.due()).stream())
                .min(Comparator.naturalOrder())
                .map(at -> new Due(view, act, at, now.isAfter(at))));
    }
}
