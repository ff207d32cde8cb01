package org.tawasul.casework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.casework.Absences;
import org.tawasul.casework.Assignment;
import org.tawasul.casework.SavedFilter;
import org.tawasul.casework.SavedFilters;
import org.tawasul.casework.TaskCounts;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TaskList;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.pages.BesideWork;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;

/** What stands around a task list: queues with their counts, saved filters, and what the filter offers. */
@Component
final class TaskListView {
    private static final List<CaseState> STATES = List.of(
            CaseState.IN_TRIAGE,
            CaseState.WITH_TEAM,
            CaseState.WAITING_FOR_CUSTOMER,
            CaseState.REPLIED,
            CaseState.IN_STUDY,
            CaseState.IN_IMPLEMENTATION,
            CaseState.IMPLEMENTED,
            CaseState.CLOSED);

    private final TaskList list;
    private final SavedFilters saved;
    private final Absences absences;
    private final Assignment assignment;
    private final Organisation organisation;
    private final CodeNames names;
    private final StepWords words;
    private final BusinessClock clock;
    private final BesideWork beside;

    TaskListView(
            TaskList list,
            SavedFilters saved,
            Absences absences,
            Assignment assignment,
            Organisation organisation,
            CodeNames names,
            StepWords words,
            BusinessClock clock,
            BesideWork beside) {
        this.list = list;
        this.saved = saved;
        this.absences = absences;
        this.assignment = assignment;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
        this.clock = clock;
        this.beside = beside;
    }

    /** What templates call {@code steps}: what happened, without who did it. */
    final class Steps {
        private final Visitor visitor;

        Steps(Visitor visitor) {
            this.visitor = visitor;
        }

        /** Empty for what nobody has put into words. */
        public String in(String action) {
            Bilingual said = words.of(new CaseStep(action, clock.now(), "", "", Map.of()));
            return said == null ? "" : said.in(visitor.language());
        }
    }

    /** Lines under one heading. */
    record Group(String key, List<TaskLine> lines) {}

    /** A queue of the rail. */
    record Queue(String key, String path, long count, boolean here) {}

    /** A saved filter of the rail. */
    record Kept(SavedFilter filter, String path, boolean here) {}

    /** Something to choose in the filter. */
    record Choice(String code, Bilingual name) {}

    void add(Visitor visitor, TaskFilter filter, List<TaskLine> lines, Model model) {
        SignedIn who = visitor.signedIn();
        List<Team> teams = list.teams(who);
        model.addAttribute("names", names);
        beside.add(visitor, model);
        model.addAttribute("covers", absences.coveredBy(who.login()));
        model.addAttribute("queues", queues(visitor, filter, who));
        model.addAttribute(
                "kept",
                saved.of(who).stream()
                        .map(one -> new Kept(
                                one,
                                visitor.to("/tasks" + (one.query().isEmpty() ? "" : "?" + one.query())),
                                one.query().equals(filter.query())))
                        .toList());
        model.addAttribute(
                "teams",
                teams.stream().map(team -> new Choice(team.code(), team.name())).toList());
        model.addAttribute("services", services(visitor, teams, filter));
        model.addAttribute("states", STATES.stream().map(CaseState::code).toList());
        model.addAttribute("mayShare", who.team() != null);
        model.addAttribute("me", who.login());
        model.addAttribute("hasStandardReplies", who.entity() != null && !who.is(Role.CENTRAL_TEAM));
        model.addAttribute("givesOut", who.is(Role.SUPERVISOR));
        model.addAttribute("notGiven", notGiven(lines));
        model.addAttribute("mayBeAway", who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR));
        model.addAttribute("steps", new Steps(visitor));
    }

    private Map<Long, Assignment.Left> notGiven(List<TaskLine> lines) {
        return assignment.whyLeft(lines.stream()
                .filter(line -> line.assignee() == null)
                .flatMap(line -> Optional.ofNullable(line.workItem()).stream())
                .toList());
    }

    private List<Queue> queues(Visitor visitor, TaskFilter filter, SignedIn who) {
        TaskCounts counts = list.counts(filter, who);
        String team = filter.team();
        List<Queue> queues = new ArrayList<>();
        queues.add(queue(visitor, filter, "open", TaskFilter.ALL, team, counts.open()));
        queues.add(queue(visitor, filter, "late", by(TaskFilter.Due.LATE), team, counts.late()));
        queues.add(queue(visitor, filter, "today", by(TaskFilter.Due.TODAY), team, counts.today()));
        queues.add(queue(visitor, filter, "mine", of(TaskFilter.Whose.MINE), team, counts.mine()));
        if (!absences.coveredBy(who.login()).isEmpty()) {
            TaskFilter covered = of(TaskFilter.Whose.COVERED);
            int count = list.find(covered, null, TaskList.MOST, who).lines().size();
            queues.add(queue(visitor, filter, "covered", covered, team, count));
        }
        queues.add(queue(visitor, filter, "unassigned", of(TaskFilter.Whose.UNASSIGNED), team, counts.unassigned()));
        TaskFilter waiting = new TaskFilter(
                null,
                TaskFilter.Whose.TEAM,
                TaskFilter.Due.ANY,
                null,
                null,
                CaseState.WAITING_FOR_CUSTOMER.code(),
                null,
                null,
                null);
        queues.add(queue(visitor, filter, "waiting", waiting, team, counts.waiting()));
        return queues;
    }

    private static Queue queue(
            Visitor visitor, TaskFilter shown, String key, TaskFilter queue, @Nullable String team, long count) {
        TaskFilter whole = new TaskFilter(
                team, queue.whose(), queue.due(), null, null, queue.state(), null, null, shown.columns());
        return new Queue(key, TaskListPages.address(visitor, whole), count, whole.equals(shown));
    }

    private static TaskFilter by(TaskFilter.Due due) {
        return new TaskFilter(null, TaskFilter.Whose.TEAM, due, null, null, null, null, null, null);
    }

    private static TaskFilter of(TaskFilter.Whose whose) {
        return new TaskFilter(null, whose, TaskFilter.Due.ANY, null, null, null, null, null, null);
    }

    /** Those of the entities whose lists he reads, but never all of the country at once. */
    private List<Choice> services(Visitor visitor, List<Team> teams, TaskFilter filter) {
        String team = filter.team();
        Set<String> entities = teams.stream()
                .filter(one -> team == null || one.code().equals(team))
                .limit(team == null ? 1 : teams.size())
                .map(Team::entity)
                .collect(Collectors.toSet());
        return organisation.services(clock.today()).stream()
                .filter(service -> entities.contains(service.entity()))
                .map((PublicService service) -> new Choice(service.code(), service.name()))
                .sorted(Comparator.comparing(choice -> choice.name().in(visitor.language())))
                .toList();
    }
}
