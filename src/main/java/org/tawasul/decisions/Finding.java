package org.tawasul.decisions;

import java.util.Map;
import org.tawasul.shared.Message;

/**
 * What one fired rule says.
 *
 * @param id stable id of the finding's kind, such as {@code period-exceeded} or {@code routes}: what the program acts on
 * @param rule the fired rule by its full name: {@code routing/routes#R-012} for a row, the sentence of a rule folder otherwise
 * @param specificity how many closed cells matched (rows), 0 otherwise
 * @param reason key and parameters of the sentence
 * @param values what follows, such as {@code entity}, {@code team}, {@code period}, {@code level}; codes only
 */
public record Finding(
        String id, String rule, Severity severity, int specificity, Message reason, Map<String, String> values) {
    /** The id of a phrase that was written, in a table that sums its phrases. */
    public static final String PHRASE = "phrase";

    public Finding {
        values = Map.copyOf(values);
    }

    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Finding " + id + " of " + rule + " has no " + name);
        }
        return value;
    }
}
