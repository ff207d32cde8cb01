package org.tawasul.improvement.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionCluster.State;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.SuggestionClusters.Found;
import org.tawasul.improvement.SuggestionClusters.Listed;
import org.tawasul.improvement.SuggestionClusters.Member;
import org.tawasul.improvement.SuggestionClusters.News;
import org.tawasul.improvement.SuggestionClusters.Opened;
import org.tawasul.improvement.suggestion.ClusterRows.ListedRow;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Shows clusters to those whose they are. */
@Component
class ClusterReading {
    private static final Set<Role> OWN =
            Set.of(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE);
    private static final int SHOWN = 100;
    private static final int ALIKE = 10;

    private final ClusterRows rows;
    private final StudyRows studies;
    private final CaseLists cases;

    ClusterReading(ClusterRows rows, StudyRows studies, CaseLists cases) {
        this.rows = rows;
        this.studies = studies;
        this.cases = cases;
    }

    Found list(boolean decided, int page, SignedIn who) {
        String only = who.is(Role.CENTRAL_TEAM) ? null : ownEntity(who);
        List<State> states = State.all(state -> state.isOpen() != decided);
        int skip = (Math.max(1, page) - 1) * SuggestionClusters.PAGE;
        List<ListedRow> found = rows.list(only, states, skip, SuggestionClusters.PAGE + 1);
        return new Found(
                listed(found.stream().limit(SuggestionClusters.PAGE).toList(), who),
                found.size() > SuggestionClusters.PAGE);
    }

    SuggestionCluster get(long id, SignedIn who) {
        return view(row(id, who));
    }

    ListedRow row(long id, SignedIn who) {
        String only = who.is(Role.CENTRAL_TEAM) ? null : ownEntity(who);
        return rows.listed(id)
                .filter(row -> only == null || row.cluster().entity().equals(only))
                .orElseThrow(ClusterReading::unknown);
    }

    Opened open(long id, SignedIn who) {
        ListedRow row = row(id, who);
        List<MemberRow> members = rows.members(id, SHOWN);
        Map<Long, CaseLists.Line> lines =
                lines(members.stream().map(MemberRow::caseId).toList(), who);
        List<ListedRow> alike = rows.alike(row.cluster(), State.FORMING, ALIKE).stream()
                .flatMap(one -> rows.listed(one.id()).stream())
                .toList();
        return new Opened(
                view(row),
                members.stream()
                        .filter(member -> lines.containsKey(member.caseId()))
                        .map(member -> new Member(Objects.requireNonNull(lines.get(member.caseId())), member.apart()))
                        .toList(),
                studies.of(id),
                news(id),
                row.cluster().state().isOpen() ? listed(alike, who) : List.of());
    }

    Optional<SuggestionCluster> became(long improvement, SignedIn who) {
        return rows.ofImprovement(improvement)
                .filter(row -> sees(row.entity(), who))
                .flatMap(row -> rows.listed(row.id()))
                .map(ClusterReading::view);
    }

    private List<News> news(long id) {
        Map<Integer, Integer> told = new HashMap<>();
        rows.toldCounts(id).forEach(count -> told.put(count.told(), count.suggestions()));
        return rows.news(id).stream()
                .map(one ->
                        new News(one.kind().code(), one.words(), one.done(), one.steps(), one.at(), waiting(told, one)))
                .toList();
    }

    private static int waiting(Map<Integer, Integer> told, NewsRow news) {
        return told.entrySet().stream()
                .filter(count -> count.getKey() < news.position())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<Listed> listed(List<ListedRow> some, SignedIn who) {
        Map<Long, CaseLists.Line> firsts = lines(
                some.stream()
                        .map(ListedRow::first)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                who);
        return some.stream()
                .map(row -> new Listed(view(row), row.first() == null ? null : firsts.get(row.first())))
                .toList();
    }

    private Map<Long, CaseLists.Line> lines(List<Long> ids, SignedIn who) {
        return ids.isEmpty()
                ? Map.of()
                : cases.of(ids, who).stream().collect(Collectors.toMap(CaseLists.Line::id, Function.identity()));
    }

    private static boolean sees(String entity, SignedIn who) {
        return who.is(Role.CENTRAL_TEAM) || (OWN.contains(who.role()) && entity.equals(who.entity()));
    }

    static boolean mayWork(String entity, SignedIn who) {
        return entity.equals(who.entity()) && ImprovementAct.STUDY.roles().contains(who.role());
    }

    static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "cluster-unknown");
    }

    static SuggestionCluster view(ListedRow row) {
        ClusterRow one = row.cluster();
        return new SuggestionCluster(
                one.id(),
                one.entity(),
                orNull(one.service()),
                row.theme(),
                one.state(),
                row.improvement(),
                one.suggestions(),
                one.openedOn(),
                one.version());
    }

    static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    private static String ownEntity(SignedIn who) {
        String entity = who.entity();
        if (entity == null || !OWN.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return entity;
    }
}
