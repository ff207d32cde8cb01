package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.Assignment;
import org.tawasul.casework.TeamBoard;
import org.tawasul.casework.TeamBoard.BoardLine;
import org.tawasul.casework.TeamBoard.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.BesideWork;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** A supervisor's team: who has how much, what is late and about to be, what waits for approval, what is promised; and giving tasks to others. */
@Controller
@RequestMapping("/{language:ar|en}/team")
final class TeamPages {
    private static final int MOST_CHOSEN = 50;

    private final TeamBoard board;
    private final Assignment assignment;
    private final ReplyQuality quality;
    private final Directives directives;
    private final BesideWork beside;
    private final Attempts attempts;

    TeamPages(
            TeamBoard board,
            Assignment assignment,
            ReplyQuality quality,
            Directives directives,
            BesideWork beside,
            Attempts attempts) {
        this.board = board;
        this.assignment = assignment;
        this.quality = quality;
        this.directives = directives;
        this.beside = beside;
        this.attempts = attempts;
    }

    @GetMapping
    String team(
            Visitor visitor,
            @RequestParam(name = "team", required = false) @Nullable String team,
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "r", defaultValue = "") List<String> results,
            Model model) {
        model.addAttribute("results", GivenTask.read(results));
        return page(visitor, new Shown(code(team), code(of), List.of(), null), Errors.NONE, model);
    }

    @PostMapping("/assign")
    String assign(
            Visitor visitor,
            @RequestParam(name = "team", required = false) @Nullable String team,
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "task", defaultValue = "") List<String> tasks,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "once", required = false) @Nullable String once,
            Model model,
            HttpServletResponse response) {
        SignedIn who = visitor.signedIn();
        Shown shown = new Shown(code(team), code(of), tasks, to);
        board.see(shown.team(), who);
        Outcome outcome = attempts.once(
                visitor, once, "assign " + tasks + " " + to, () -> visitor.to(shown.address(give(tasks, to, who))));
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        OpenForm.readAt(model, shown.address(List.of()));
        return page(visitor, shown, outcome.errors(), model);
    }

    /** One after the other, each with its own answer: that somebody was faster with one is no reason to leave the others. */
    private List<GivenTask> give(List<String> tasks, String to, SignedIn who) {
        List<ChosenTask> chosen = tasks.stream()
                .flatMap(task -> ChosenTask.parse(task).stream())
                .limit(MOST_CHOSEN)
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.inField("tasks-missing", "task");
        }
        if (to.isBlank()) {
            throw Refusal.inField("assignee-missing", "to");
        }
        List<GivenTask> given = new ArrayList<>();
        chosen.forEach(task -> given.add(give(task, to, who)));
        return given;
    }

    private GivenTask give(ChosenTask task, String to, SignedIn who) {
        try {
            board.assign(task.id(), to, task.seen(), who);
            return new GivenTask(task.number(), GivenTask.DONE);
        } catch (Refusal refused) {
            return new GivenTask(task.number(), refused.code());
        }
    }

    private String page(Visitor visitor, Shown shown, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        TeamBoard.Board seen = board.see(shown.team(), who);
        String team = seen.team().code();
        beside.add(visitor, model);
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("shown", shown);
        model.addAttribute("board", seen);
        model.addAttribute("path", visitor.to("/team?team=" + team));
        model.addAttribute("giving", assignment.of(team, who));
        model.addAttribute("guidance", quality.guidance(who));
        model.addAttribute("directives", who.is(Role.SUPERVISOR) ? directives.count(null, who) : null);
        model.addAttribute("approvals", board.tasks(Part.APPROVALS, team, null, who));
        model.addAttribute("promises", board.tasks(Part.PROMISES, team, null, who));
        model.addAttribute("groups", groups(shown, team, who));
        model.addAttribute(
                "ofName",
                seen.people().stream()
                        .filter(one -> one.login() != null && one.login().equals(shown.of()))
                        .findFirst()
                        .map(TeamBoard.Load::name)
                        .orElse(null));
        if (!model.containsAttribute("results")) {
            model.addAttribute("results", List.of());
        }
        return "oversight/team";
    }

    /** All that one person has, or of everybody what is late and what is about to be. */
    private List<Group> groups(Shown shown, String team, SignedIn who) {
        Stream<Group> groups = shown.of() != null
                ? Stream.of(new Group("all", board.tasks(Part.ALL, team, shown.of(), who)))
                : Stream.of(
                        new Group("late", board.tasks(Part.LATE, team, null, who)),
                        new Group("soon", board.tasks(Part.SOON, team, null, who)));
        return groups.filter(group -> !group.lines().isEmpty()).toList();
    }

    /** Tasks under one heading. */
    record Group(String key, List<BoardLine> lines) {}

    /** What the address and the form said. */
    record Shown(@Nullable String team, @Nullable String of, List<String> tasks, @Nullable String to) {
        /** Whether it was chosen in the form that came back. */
        public boolean has(String task) {
            return tasks.contains(task);
        }

        String address(List<GivenTask> given) {
            return Stream.of(
                            team == null ? Stream.<String>empty() : Stream.of("team=" + team),
                            of == null ? Stream.<String>empty() : Stream.of("of=" + of),
                            given.stream().map(one -> "r=" + one))
                    .flatMap(each -> each)
                    .collect(Collectors.joining("&", "/team?", ""));
        }
    }

    private static @Nullable String code(@Nullable String given) {
        return given == null || !given.matches("[A-Za-z0-9._-]{1,200}") ? null : given;
    }
}
