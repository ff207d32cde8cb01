package org.tawasul.workflow;

import java.util.List;
import org.tawasul.shared.Bilingual;

/**
 * What a user task shows and allows, from the file {@code <element>.form.yaml} beside the model.
 *
 * @param element id of the user task
 * @param team whose work it is, by the case's own terms: {@code responsible}, {@code central}, {@code supervisors} or {@code quality}; for side work
 *     {@code contributor} (whoever was asked) or {@code asker}
 * @param roles codes of the roles that may do it
 */
public record TaskForm(
        String element, Bilingual title, String team, List<String> roles, List<Field> fields, List<Button> buttons) {
    /** @param type {@code text}, {@code choice}, {@code number}, {@code date} */
    public record Field(String name, Bilingual label, String type, boolean required, List<String> choices) {}

    /**
     * A way to end the task.
     *
     * @param id unique in the form
     * @param act what the program does: {@code complete} (nothing but the outcome) or a domain act ({@code ask}, {@code transfer},
     *     {@code reply}, {@code route}, {@code interim}, {@code approve}, {@code return})
     * @param variable the outcome variable a gateway reads; for {@code complete} only
     * @param value the value it gets
     */
    public record Button(String id, Bilingual label, String act, String variable, String value) {}
}
