package org.tawasul.improvement.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementMoved;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.Wording;
import org.tawasul.improvement.plan.StepRows;
import org.tawasul.improvement.suggestion.NewsRow.Kind;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** Writes down what the authors of a cluster are to be told whenever the improvement that it became goes on. Part of that transaction; they are told afterwards, one by one. */
@Component
class ClusterNews {
    private final ClusterRows rows;
    private final ClusterChanges changes;
    private final StudyBook studies;
    private final Carrying carrying;
    private final ImprovementCourse improvements;
    private final StepRows steps;
    private final BusinessClock clock;

    ClusterNews(
            ClusterRows rows,
            ClusterChanges changes,
            StudyBook studies,
            Carrying carrying,
            ImprovementCourse improvements,
            StepRows steps,
            BusinessClock clock) {
        this.rows = rows;
        this.changes = changes;
        this.studies = studies;
        this.carrying = carrying;
        this.improvements = improvements;
        this.steps = steps;
        this.clock = clock;
    }

    void begun(ClusterRow inStudy, Actor actor) {
        tell(inStudy, new Said(Kind.STUDY, null, 0, 0), "cluster-study-begun", actor);
    }

    @EventListener
    void moved(ImprovementMoved moved) {
        rows.ofImprovement(moved.improvement())
                .flatMap(found -> rows.hold(found.id()))
                .ifPresent(cluster -> moved(cluster, moved));
    }

    private void moved(ClusterRow cluster, ImprovementMoved moved) {
        switch (moved.action()) {
            case "improvement-studied" -> studies.mustBeComplete(cluster);
            case "improvement-accepted" -> decided(cluster, Kind.ACCEPTED, moved);
            case "improvement-refused" -> decided(cluster, Kind.DECLINED, moved);
            case "improvement-step-done" -> tell(cluster.next(), step(moved), "cluster-told-step", moved.actor());
            case "improvement-closed" ->
                tell(
                        cluster.next(),
                        new Said(
                                Kind.ANNOUNCED,
                                improvements.get(moved.improvement()).done(),
                                0,
                                0),
                        "cluster-told-announced",
                        moved.actor());
            default -> {}
        }
    }

    private void decided(ClusterRow cluster, Kind kind, ImprovementMoved moved) {
        Wording reasons =
                Objects.requireNonNull(improvements.get(moved.improvement()).reasons());
        carrying.mustBeSayable(cluster.id(), kind, reasons);
        ClusterRow decided = cluster.next(State.DECIDED, cluster.improvement(), cluster.news());
        tell(decided, new Said(kind, reasons, 0, 0), "cluster-decided", moved.actor());
    }

    /** With the last step it is live, and all of them are told. */
    private Said step(ImprovementMoved moved) {
        List<PlanStep> all = steps.of(moved.improvement());
        if (moved.state() == PlanState.DONE) {
            return new Said(Kind.LIVE, every(all), all.size(), all.size());
        }
        int done = (int) all.stream().filter(PlanStep::isDone).count();
        Wording words = all.stream()
                .filter(step -> Objects.equals(step.id(), moved.facts().get("step")))
                .map(PlanStep::words)
                .findFirst()
                .orElseThrow();
        return new Said(Kind.STEP, words, done, all.size());
    }

    /** In each language in which any of them was written; the others stand there as they were written. */
    private static Wording every(List<PlanStep> steps) {
        List<Wording> words = steps.stream().map(PlanStep::words).toList();
        return new Wording(
                words.stream().anyMatch(one -> one.ar() != null) ? lines(words, Language.AR) : null,
                words.stream().anyMatch(one -> one.en() != null) ? lines(words, Language.EN) : null);
    }

    private static String lines(List<Wording> words, Language language) {
        return words.stream().map(one -> one.in(language)).collect(Collectors.joining("\n"));
    }

    private record Said(Kind kind, @Nullable Wording words, int done, int steps) {}

    private void tell(ClusterRow changed, Said said, String action, Actor actor) {
        int position = changed.news() + 1;
        rows.addNews(new NewsRow(
                changed.id(),
                position,
                said.kind(),
                said.words() == null ? null : said.words().ar(),
                said.words() == null ? null : said.words().en(),
                said.done(),
                said.steps(),
                actor.id(),
                actor.role(),
                actor.entity(),
                clock.now()));
        ClusterRow next = new ClusterRow(
                changed.id(),
                changed.entity(),
                changed.service(),
                changed.theme(),
                changed.state(),
                changed.improvement(),
                changed.suggestions(),
                position,
                changed.openedOn(),
                changed.version());
        changes.save(
                next,
                action,
                actor,
                Map.of("news", position, "kind", said.kind().code()));
        rows.awaken(changed.id(), clock.now());
    }
}
