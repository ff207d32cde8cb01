package org.tawasul.improvement.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.StudyAsked;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** What each entity finds: the one that has the cluster, and those that it asks. Part of the caller's command. */
@Component
class StudyBook {
    private static final String ENTITY = "entity";

    private final StudyRows studies;
    private final ClusterRows clusters;
    private final ClusterChanges changes;
    private final ImprovementCourse improvements;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    StudyBook(
            StudyRows studies,
            ClusterRows clusters,
            ClusterChanges changes,
            ImprovementCourse improvements,
            Organisation organisation,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.studies = studies;
        this.clusters = clusters;
        this.changes = changes;
        this.improvements = improvements;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** The entity that has it studies it in any case. */
    void begin(ClusterRow cluster, Actor actor) {
        studies.add(asked(cluster.id(), cluster.entity(), null, actor.id()));
    }

    void ask(ClusterRow cluster, String entity, String question, SignedIn who) {
        ImprovementView improvement = inStudy(cluster);
        if (organisation.entity(entity, clock.today()).isEmpty()) {
            throw Refusal.inField("entity-unknown", ENTITY);
        }
        StudyContribution before = studies.find(cluster.id(), entity).orElse(null);
        if (before != null && before.state() != StudyContribution.State.CANCELLED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "study-asked-already", Map.of(), ENTITY);
        }
        if (before == null && studies.of(cluster.id()).size() > SuggestionClusters.MOST_ENTITIES) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "study-too-many", Map.of("max", SuggestionClusters.MOST_ENTITIES), ENTITY);
        }
        StudyContribution study = asked(cluster.id(), entity, question, who.login());
        if (before == null) {
            studies.add(study);
        } else {
            mustBeOne(studies.change(study, StudyContribution.State.CANCELLED));
        }
        ClusterRow next = cluster.next();
        changes.save(next, "cluster-entity-asked", ClusterChanges.actor(who), Map.of("asked", entity));
        events.publishEvent(new StudyAsked(
                improvement.id(),
                improvement.number(),
                cluster.entity(),
                entity,
                "study-asked/" + next.id() + "/" + next.version()));
    }

    void cancel(ClusterRow cluster, String entity, SignedIn who) {
        StudyContribution waiting = studies.find(cluster.id(), entity)
                .filter(one -> one.state() == StudyContribution.State.ASKED && !entity.equals(cluster.entity()))
                .orElseThrow(StudyBook::notWaiting);
        mustBeOne(studies.change(state(waiting, StudyContribution.State.CANCELLED), StudyContribution.State.ASKED));
        changes.save(cluster.next(), "cluster-asking-cancelled", ClusterChanges.actor(who), Map.of("asked", entity));
    }

    void contribute(long id, ContributeToStudy found, SignedIn who) {
        ClusterRow cluster = clusters.hold(id).orElseThrow(ClusterReading::unknown);
        StudyContribution study = toGive(id, who);
        if (!isOpen(cluster)) {
            throw notWaiting();
        }
        Instant now = clock.now();
        StudyContribution given = new StudyContribution(
                id,
                study.entity(),
                StudyContribution.State.GIVEN,
                study.question(),
                study.askedBy(),
                study.askedAt(),
                found.cost(),
                found.benefit(),
                found.weeks(),
                who.login(),
                now);
        mustBeOne(studies.change(given, study.state()));
        changes.save(
                cluster.next(),
                "cluster-contribution-given",
                ClusterChanges.actor(who),
                Map.of("by", study.entity(), "cost", given(found.cost()), "weeks", given(found.weeks())));
    }

    /** What is asked of the own entity of this person, whose place it is to study. */
    StudyContribution toGive(long id, SignedIn who) {
        String own = who.entity();
        StudyContribution study = own == null
                ? null
                : studies.find(id, own)
                        .filter(one -> one.state() != StudyContribution.State.CANCELLED)
                        .orElse(null);
        if (study == null) {
            throw ClusterReading.unknown();
        }
        if (!ClusterReading.mayWork(study.entity(), who)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return study;
    }

    SuggestionClusters.Asked shown(StudyContribution study) {
        ClusterRows.ListedRow row = clusters.listed(study.cluster()).orElseThrow(ClusterReading::unknown);
        Long improvement = row.cluster().improvement();
        if (improvement == null) {
            throw ClusterReading.unknown();
        }
        return new SuggestionClusters.Asked(
                study, ClusterReading.view(row), improvements.get(improvement), isOpen(row.cluster()));
    }

    /** The study ends only when nobody is waited for. */
    void mustBeComplete(ClusterRow cluster) {
        List<StudyContribution> all = studies.of(cluster.id());
        boolean own = all.stream()
                .anyMatch(one -> one.entity().equals(cluster.entity()) && one.state() == StudyContribution.State.GIVEN);
        boolean waits = all.stream().anyMatch(one -> one.state() == StudyContribution.State.ASKED);
        if (!own || waits) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "study-incomplete");
        }
    }

    private ImprovementView inStudy(ClusterRow cluster) {
        if (!isOpen(cluster)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-not-in-study");
        }
        return improvements.get(improvement(cluster));
    }

    private boolean isOpen(ClusterRow cluster) {
        return cluster.state() == State.IN_STUDY
                && improvements.get(improvement(cluster)).state() == PlanState.REQUESTED;
    }

    private static long improvement(ClusterRow cluster) {
        return Objects.requireNonNull(cluster.improvement());
    }

    private StudyContribution asked(long cluster, String entity, @Nullable String question, String by) {
        return new StudyContribution(
                cluster,
                entity,
                StudyContribution.State.ASKED,
                question,
                by,
                clock.now(),
                null,
                null,
                null,
                null,
                null);
    }

    private static StudyContribution state(StudyContribution one, StudyContribution.State state) {
        return new StudyContribution(
                one.cluster(),
                one.entity(),
                state,
                one.question(),
                one.askedBy(),
                one.askedAt(),
                null,
                null,
                null,
                null,
                null);
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static void mustBeOne(int changed) {
        if (changed != 1) {
            throw notWaiting();
        }
    }

    private static Refusal notWaiting() {
        return Refusal.of(Refusal.Kind.CONFLICT, "study-not-waiting");
    }
}
