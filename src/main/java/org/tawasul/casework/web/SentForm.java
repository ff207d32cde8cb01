package org.tawasul.casework.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.tawasul.pages.Visitor;
import org.tawasul.workflow.contract.TaskAct;

/** What a form of a task's page has sent, and where it leads. */
final class SentForm {
    private static final Set<String> OF_THE_FORM = Set.of(
            "_csrf",
            "_of",
            "again",
            "once",
            "check",
            "keep-draft",
            "back",
            "kept-files",
            "insert",
            "standard-reply",
            "list",
            "heard",
            "next");

    private SentForm() {}

    /** Without what only the form itself needs. */
    static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(sent);
        fields.keySet().removeAll(OF_THE_FORM);
        return fields;
    }

    /** Without the button that was pressed, which nobody has written. */
    static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> typed = new HashMap<>(fields);
        typed.remove("button");
        return typed;
    }

    /** The page of a task, as it was opened: from the same list. */
    static String task(Visitor visitor, long item, @Nullable String list, String more, String part) {
        String query = Stream.of(more, ListBehind.parameter(ListBehind.read(list)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return visitor.to("/tasks/" + item + (query.isEmpty() ? "" : "?" + query) + part);
    }

    /** The same without the language, of a page that is being made. */
    static String address(long item, Model model) {
        String list = ListBehind.parameter((String) model.getAttribute(ListBehind.PARAMETER));
        return "/tasks/" + item + (list.isEmpty() ? "" : "?" + list);
    }

    /** The next task of the list, or the list itself with a sentence that it is done. */
    static String onward(Visitor visitor, Optional<Long> next, String act, String number, String list) {
        String done = "done=" + act + "&case=" + number;
        return next.map(item -> task(visitor, item, list, done, ""))
                .orElseGet(() -> visitor.to("/tasks?" + and(ListBehind.read(list)) + done + "&end=yes"));
    }

    private static String and(@Nullable String query) {
        return query == null || query.isEmpty() ? "" : query + "&";
    }

    /** Back to the list from a task that is over, to the task from one that stays. */
    static String next(Visitor visitor, long item, String act, String number, @Nullable String list) {
        boolean ends = TaskAct.of(act).map(TaskAct::endsTask).orElse(true);
        return ends
                ? visitor.to("/tasks?" + and(ListBehind.read(list)) + "done=" + act + "&case=" + number)
                : task(visitor, item, list, "done=" + act, "");
    }

    /** Only to a page of ours. */
    static String back(Visitor visitor, @Nullable String back, String otherwise) {
        return back != null && back.matches("/(ar|en)/tasks(\\?[^\\s#{}]*)?") ? back : otherwise;
    }
}
