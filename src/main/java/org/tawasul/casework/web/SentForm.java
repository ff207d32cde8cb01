package org.tawasul.casework.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.pages.Visitor;
import org.tawasul.workflow.contract.TaskAct;

/** What a form of a task's page has sent, and where it leads. */
final class SentForm {
    private static final Set<String> OF_THE_FORM =
            Set.of("_csrf", "once", "check", "keep-draft", "back", "kept-files", "insert", "standard-reply");

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

    /** Back to the list from a task that is over, to the task from one that stays. */
    static String next(Visitor visitor, long item, String act, String number) {
        boolean ends = TaskAct.of(act).map(TaskAct::endsTask).orElse(true);
        return visitor.to(ends ? "/tasks?done=" + act + "&case=" + number : "/tasks/" + item + "?done=" + act);
    }

    /** Only to a page of ours. */
    static String back(Visitor visitor, @Nullable String back, String otherwise) {
        return back != null && back.matches("/(ar|en)/tasks(\\?[^\\s#{}]*)?") ? back : visitor.to(otherwise);
    }
}
