package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.CasePriorities;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskLine;
import org.tawasul.casework.TaskList;
import org.tawasul.casework.TaskPage;
import org.tawasul.casework.TaskPart;
import org.tawasul.casework.TeamBoard;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** All tasks of a filter at once: shown before anything is done, and each with its own answer afterwards. */
@Controller
@RequestMapping("/{language:ar|en}/tasks/together")
final class TogetherPages {
    private static final int MOST = OneByOne.MOST;

    private final TaskList list;
    private final TeamBoard board;
    private final ActsOnMany acts;
    private final OneByOne oneByOne;
    private final SaidSince said;
    private final CodeNames names;
    private final Attempts attempts;

    TogetherPages(
            TaskList list,
            TeamBoard board,
            ActsOnMany acts,
            OneByOne oneByOne,
            SaidSince said,
            CodeNames names,
            Attempts attempts) {
        this.list = list;
        this.board = board;
        this.acts = acts;
        this.oneByOne = oneByOne;
        this.said = said;
        this.names = names;
        this.attempts = attempts;
    }

    @GetMapping
    String preview(
            Visitor visitor,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "r", defaultValue = "") List<String> results,
            Model model) {
        model.addAttribute("results", LineResult.read(results));
        return page(visitor, parameters, null, Errors.NONE, model);
    }

    @PostMapping
    String perform(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "task", defaultValue = "") List<String> tasks,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        if (OpenForm.isOnlyShown(sent)) {
            return page(visitor, sent, tasks, Errors.NONE, model);
        }
        String act = sent.getOrDefault("act", "");
        Outcome outcome = attempts.tried(visitor, () -> {
            acts.check(act, sent, who);
            List<ChosenLine> chosen = tasks.stream()
                    .flatMap(task -> ChosenLine.parse(task).stream())
                    .toList();
            if (chosen.isEmpty()) {
                throw Refusal.inField("tasks-missing", "task");
            }
            return address(visitor, sent, act, oneByOne.perform(visitor, act, chosen, sent));
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, sent, tasks, outcome.errors(), model);
    }

    private static String address(Visitor visitor, Map<String, String> sent, String act, List<LineResult> results) {
        String query = place(TaskFilter.of(sent), sent.get("after"));
        return visitor.to("/tasks/together?" + (query.isEmpty() ? "" : query + "&") + "act=" + act
                + results.stream().map(one -> "&r=" + one).collect(Collectors.joining()));
    }

    /** The filter, and where in its list the page begins. */
    private static String place(TaskFilter filter, @Nullable String after) {
        String query = filter.query();
        return after == null || after.isEmpty()
                ? query
                : (query.isEmpty() ? "" : query + "&") + "after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    }

    private static String act(String asked, List<String> offered) {
        return offered.contains(asked) ? asked : offered.get(0);
    }

    private String page(
            Visitor visitor,
            Map<String, String> parameters,
            @Nullable List<String> chosen,
            Errors errors,
            Model model) {
        SignedIn who = visitor.signedIn();
        TaskFilter filter = TaskFilter.of(parameters);
        String after = parameters.get("after");
        TaskPart read = list.part(filter, after, MOST, who);
        TaskPage page = read.page();
        List<String> offered = acts.offered(who);
        String act = act(parameters.getOrDefault("act", ""), offered);
        Map<String, Long> heard = said.last(act, page.lines(), TaskLine::number, TaskLine::caseId);
        model.addAttribute("errors", errors);
        model.addAttribute("filter", filter);
        model.addAttribute("query", filter.query());
        model.addAttribute("page", page);
        addPart(visitor, filter, after, act, read, model);
        model.addAttribute("offered", offered);
        model.addAttribute("act", act);
        model.addAttribute("sent", parameters);
        model.addAttribute("names", names);
        model.addAttribute(
                "chosen",
                chosen == null
                        ? page.lines().stream()
                                .map(line -> ChosenLine.of(line, heard.get(line.number())))
                                .toList()
                        : chosen);
        model.addAttribute("heard", heard);
        model.addAttribute("priorities", CasePriorities.ALL);
        model.addAttribute(
                "people",
                who.is(Role.SUPERVISOR) ? board.see(filter.team(), who).people() : List.of());
        if (!model.containsAttribute("results")) {
            model.addAttribute("results", List.of());
        }
        return "casework/together";
    }

    /** Which part of the list this is, and where the next one is: what was done leaves many lists as they were. */
    private void addPart(
            Visitor visitor, TaskFilter filter, @Nullable String after, String act, TaskPart read, Model model) {
        TaskPage page = read.page();
        String place = place(filter, after);
        model.addAttribute("place", place);
        if (!page.lines().isEmpty()) {
            OpenForm.at(model, "/tasks/together" + (place.isEmpty() ? "" : "?" + place), null);
        }
        ListPart part = ListPart.of(page.lines().size(), read.left(), read.all());
        model.addAttribute("part", part);
        model.addAttribute("following", page.next() == null ? 0 : part.following(MOST));
        String query = filter.query().isEmpty() ? "" : filter.query() + "&";
        model.addAttribute("firstPath", visitor.to("/tasks/together?" + query + "act=" + act));
        model.addAttribute(
                "nextPath",
                page.next() == null
                        ? null
                        : visitor.to("/tasks/together?" + place(filter, page.next()) + "&act=" + act));
    }
}
