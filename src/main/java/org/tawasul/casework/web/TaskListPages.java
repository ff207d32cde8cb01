package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.SavedFilters;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskList;
import org.tawasul.casework.TaskPage;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** The task list. All of its state stands in the address, so that going back, passing on and opening twice show the same. */
@Controller
@RequestMapping("/{language:ar|en}/tasks")
final class TaskListPages {
    private static final int LINES = 50;

    private final TaskList list;
    private final SavedFilters saved;
    private final TaskListView view;
    private final Attempts attempts;

    TaskListPages(TaskList list, SavedFilters saved, TaskListView view, Attempts attempts) {
        this.list = list;
        this.saved = saved;
        this.view = view;
        this.attempts = attempts;
    }

    @GetMapping
    String tasks(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        return page(visitor, parameters, Errors.NONE, model);
    }

    @PostMapping("/filters")
    String save(
            Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        SignedIn who = visitor.signedIn();
        TaskFilter filter = TaskFilter.of(parameters);
        OpenForm.at(model, "/tasks/filters" + asked(filter), null);
        OpenForm.readAt(model, "/tasks" + asked(filter));
        if (OpenForm.isOnlyShown(parameters)) {
            return page(visitor, parameters, Errors.NONE, model);
        }
        String name = parameters.getOrDefault("name", "");
        boolean forTeam = "team".equals(parameters.get("for"));
        Outcome outcome =
                attempts.once(visitor, parameters.get("once"), "filter " + name + filter.query() + forTeam, () -> {
                    saved.save(name, filter, forTeam, who);
                    return address(visitor, filter);
                });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, parameters, outcome.errors(), model);
    }

    @PostMapping("/filters/{id}/remove")
    String remove(Visitor visitor, @PathVariable("id") String id, @RequestParam Map<String, String> parameters) {
        saved.remove(Ids.of(id, "filter-unknown"), visitor.signedIn());
        return "redirect:" + address(visitor, TaskFilter.of(parameters));
    }

    private String page(Visitor visitor, Map<String, String> parameters, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        TaskFilter filter = TaskFilter.of(parameters);
        TaskPage page = list.find(filter, parameters.get("after"), LINES, who);
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("filter", filter);
        model.addAttribute("query", filter.query());
        model.addAttribute("address", address(visitor, filter));
        model.addAttribute("page", page);
        model.addAttribute("groups", groups(page));
        model.addAttribute("nextPath", next(visitor, filter, page));
        model.addAttribute("isFurther", parameters.get("after") != null);
        model.addAttribute("savedName", parameters.getOrDefault("name", ""));
        model.addAttribute("savedForTeam", "team".equals(parameters.get("for")));
        model.addAttribute("done", Doings.known(parameters.get("done")));
        model.addAttribute("allColumns", TaskFilter.COLUMNS);
        model.addAttribute(
                "columnCount",
                3 + TaskFilter.COLUMNS.stream().filter(filter::shows).count());
        model.addAttribute("filterParameters", filter.showing(null).parameters().entrySet());
        model.addAttribute("atEnd", parameters.containsKey("end"));
        model.addAttribute("behind", "?" + ListBehind.parameter(filter.query()));
        model.addAttribute("doneCase", Doings.number(parameters.get("case")));
        view.add(visitor, filter, page.lines(), model);
        return "casework/tasks";
    }

    /** What is late, what runs, what stands still: each under a line that says so. */
    private static List<TaskListView.Group> groups(TaskPage page) {
        List<TaskListView.Group> groups = new ArrayList<>();
        page.lines().forEach(line -> {
            String key = line.left().isLate() ? "late" : line.left().due() == null ? "standing" : "running";
            if (groups.isEmpty() || !groups.get(groups.size() - 1).key().equals(key)) {
                groups.add(new TaskListView.Group(key, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line);
        });
        return groups;
    }

    private static @Nullable String next(Visitor visitor, TaskFilter filter, TaskPage page) {
        if (page.next() == null) {
            return null;
        }
        String query = filter.query();
        return visitor.to("/tasks?" + (query.isEmpty() ? "" : query + "&") + "after=" + page.next());
    }

    static String address(Visitor visitor, TaskFilter filter) {
        return visitor.to("/tasks" + asked(filter));
    }

    private static String asked(TaskFilter filter) {
        String query = filter.query();
        return query.isEmpty() ? "" : "?" + query;
    }
}
