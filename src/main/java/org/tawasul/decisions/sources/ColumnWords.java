package org.tawasul.decisions.sources;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/**
 * How people call a column and say its values, in both languages; it stands in the table's description.
 *
 * @param said the value as ICU patterns over {@code value} and {@code value_key}
 * @param subject whether the value is what the others are said of: "complaint", of high priority
 * @param called the column itself; null where no counter-example has to name it
 */
public record ColumnWords(Bilingual said, boolean subject, @Nullable Bilingual called) {
    /** @param name what the value is called in the language, if it is a code with a name */
    public String say(Literal value, @Nullable String name, Language language) {
        Object plain = value instanceof Literal.Number number
                ? (Object) number.number()
                : name == null ? value.toString() : name;
        return new MessageFormat(said.in(language), Sentence.localeOf(language))
                .format(Map.of(
                        "value", plain, "value" + Sentence.KEY, value.toString().replace('-', '_')));
    }
}
