package org.tawasul.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.contract.TaskAct;

/**
 * One thing that may be done with a task, as a page offers it: a form with its fields and the button that does it. All buttons of a task that a designer drew stand under one
 * form, because they share its fields.
 *
 * @param id by which the form is known in addresses: the act
 */
record ActForm(String id, Bilingual label, List<Field> fields, List<Button> buttons) {
    /** Whether it has a composer of its own instead of being folded among the others. */
    public boolean isReply() {
        return id.equals("reply");
    }

    /** Whether the task is over with it, so that the next may follow. */
    public boolean endsTask() {
        return buttons.size() == 1 && TaskAct.of(id).map(TaskAct::endsTask).orElse(false);
    }

    /** @param value what the button sends as {@code button} */
    record Button(String value, Bilingual label) {}

    /**
     * @param type {@code words}, {@code line}, {@code date}, {@code number}, {@code choice} or {@code files}
     * @param choices for a choice; groups of them where they have a heading
     */
    record Field(String name, Bilingual label, String type, boolean required, List<Group> choices) {}

    /** @param name null for choices that need no heading */
    record Group(@Nullable Bilingual name, List<Choice> choices) {}

    /** @param name null for a word of the designer's form, which stands for itself */
    record Choice(String code, @Nullable Bilingual name) {}
}
