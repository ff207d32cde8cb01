package org.tawasul.improvement.suggestion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PublishedSuggestions;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.plan.StepRows;

/** Reads what is published, and nothing that is still weighed. */
@Component
final class ProgressReading implements PublishedSuggestions {
    private static final Set<PlanState> APPROVED = EnumSet.of(PlanState.CARRIED_OUT, PlanState.DONE, PlanState.CLOSED);

    private final ClusterRows clusters;
    private final StudyRows studies;
    private final StepRows steps;

    ProgressReading(ClusterRows clusters, StudyRows studies, StepRows steps) {
        this.clusters = clusters;
        this.studies = studies;
        this.steps = steps;
    }

    @Override
    public Progress of(ImprovementView published) {
        if (!published.state().isPublic()) {
            return new Progress(0, List.of(), List.of());
        }
        ClusterRow cluster = clusters.ofImprovement(published.id()).orElse(null);
        List<Step> taken = APPROVED.contains(published.state())
                ? steps.of(published.id()).stream()
                        .map(step -> new Step(step.words(), step.doneAt()))
                        .toList()
                : List.of();
        return cluster == null
                ? new Progress(0, List.of(), taken)
                : new Progress(cluster.suggestions(), studying(cluster), taken);
    }

    private List<String> studying(ClusterRow cluster) {
        return studies.of(cluster.id()).stream()
                .filter(study -> study.state() == StudyContribution.State.GIVEN)
                .map(StudyContribution::entity)
                .toList();
    }
}
