package org.tawasul.improvement.suggestion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** Makes whole commands of what people do with clusters. */
@Component
final class ClusterDesk implements SuggestionClusters {
    private final OneCommand one;
    private final ClusterReading reading;
    private final ClusterChanges changes;
    private final ClusterNews news;
    private final StudyBook studies;
    private final StudyRows studyRows;
    private final ImprovementRequests requests;

    ClusterDesk(
            OneCommand one,
            ClusterReading reading,
            ClusterChanges changes,
            ClusterNews news,
            StudyBook studies,
            StudyRows studyRows,
            ImprovementRequests requests) {
        this.one = one;
        this.reading = reading;
        this.changes = changes;
        this.news = news;
        this.studies = studies;
        this.studyRows = studyRows;
        this.requests = requests;
    }

    @Override
    public Found list(boolean decided, int page, SignedIn who) {
        return reading.list(decided, page, who);
    }

    @Override
    public SuggestionCluster get(long id, SignedIn who) {
        return reading.get(id, who);
    }

    @Override
    public Opened open(long id, SignedIn who) {
        return reading.open(id, who);
    }

    @Override
    public Optional<SuggestionCluster> became(long improvement, SignedIn who) {
        return reading.became(improvement, who);
    }

    @Override
    public void join(long id, long version, String caseNumber, SignedIn who) {
        one.run(() -> changes.join(id, version, caseNumber, who));
    }

    @Override
    public void joinAll(long id, long version, long other, SignedIn who) {
        one.run(() -> changes.joinAll(id, version, other, who));
    }

    @Override
    public void part(long id, long version, String caseNumber, SignedIn who) {
        one.run(() -> changes.part(id, version, caseNumber, who));
    }

    @Override
    public String beginStudy(
            long id, long version, String title, @Nullable String titleOther, String text, SignedIn who) {
        return one.run(() -> {
            ClusterRow row = changes.toChange(id, version, who);
            if (row.state() != State.FORMING) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-in-study");
            }
            if (row.suggestions() == 0) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "cluster-empty");
            }
            return begun(row, title, titleOther, text, ClusterChanges.actor(who));
        });
    }

    /** The authors hear from the cluster, each at each step, and not from the list of cases that an improvement may have. */
    private String begun(ClusterRow row, String title, @Nullable String titleOther, String text, Actor actor) {
        ImprovementView improvement = requests.request(
                new RequestImprovement(
                        FeedbackSource.SUGGESTION,
                        Long.toString(row.id()),
                        new Scope(
                                row.entity(),
                                ClusterReading.orNull(row.service()),
                                row.theme() == 0 ? null : Long.toString(row.theme()),
                                null),
                        Wording.languageOf(title + text),
                        title,
                        titleOther,
                        text,
                        null,
                        List.of()),
                actor);
        ClusterRow inStudy = row.next(State.IN_STUDY, improvement.id(), row.news());
        studies.begin(row, actor);
        news.begun(inStudy, actor);
        return improvement.number();
    }

    @Override
    public void ask(long id, long version, String entity, String question, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String code = checks.line("entity", entity, 60);
        String words = checks.words("question", question, QUESTION);
        checks.done();
        one.run(() -> studies.ask(changes.toChange(id, version, who), code, words, who));
    }

    @Override
    public void cancel(long id, long version, String entity, SignedIn who) {
        one.run(() -> studies.cancel(changes.toChange(id, version, who), entity, who));
    }

    @Override
    public void contribute(long id, ContributeToStudy found, SignedIn who) {
        one.run(() -> studies.contribute(id, found, who));
    }

    @Override
    public List<Asked> askedOf(SignedIn who) {
        String own = who.entity();
        return own == null || !ClusterReading.mayWork(own, who)
                ? List.of()
                : studyRows.waiting(own, PAGE).stream()
                        .filter(study -> study.question() != null)
                        .map(studies::shown)
                        .filter(Asked::open)
                        .toList();
    }

    @Override
    public Asked asked(long id, SignedIn who) {
        return studies.shown(studies.toGive(id, who));
    }

    @Override
    public boolean mayWork(SuggestionCluster cluster, SignedIn who) {
        return ClusterReading.mayWork(cluster.entity(), who);
    }
}
