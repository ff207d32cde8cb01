package org.tawasul.decisions.proofs;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.TableSchema;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/** Says which cases are meant: "complaint of high priority from 1 March 2026". */
final class CaseWords {
    private static final long DAY_MILLIS = 86_400_000;
    private static final Map<Language, ULocale> LOCALES = Map.of(
            Language.AR, ULocale.forLanguageTag("ar-BH-u-nu-latn"), Language.EN, ULocale.forLanguageTag("en-GB"));
    private static final Bilingual EVERY_CASE = new Bilingual("كل الحالات", "every case");
    private static final Bilingual VALUE = new Bilingual("{column} «{value}»", "{column} “{value}”");
    private static final Bilingual UNNAMED =
            new Bilingual("(حيث لا يذكر أي صف قيمة العمود {column})", "(where no row names the {column})");
    private static final Bilingual ON = new Bilingual("في {from}", "on {from}");
    private static final Bilingual FROM = new Bilingual("اعتبارًا من {from}", "from {from}");
    private static final Bilingual UNTIL = new Bilingual("حتى {to}", "until {to}");
    private static final Bilingual BETWEEN = new Bilingual("من {from} إلى {to}", "from {from} to {to}");

    private final TableSchema schema;

    CaseWords(TableSchema schema) {
        this.schema = schema;
    }

    Bilingual say(Map<String, Literal> cells, Span days, List<String> unnamed) {
        return new Bilingual(say(cells, days, unnamed, Language.AR), say(cells, days, unnamed, Language.EN));
    }

    private String say(Map<String, Literal> cells, Span days, List<String> unnamed, Language language) {
        List<String> parts = new ArrayList<>();
        for (Column column : schema.conditions()) {
            Literal cell = cells.get(column.name());
            if (cell != null) {
                Object value = cell instanceof Literal.Number number ? (Object) number.number() : cell.toString();
                Map<String, Object> said = new HashMap<>(Map.of("value", value, "column", column.name()));
                said.put("value_key", cell.toString().replace('-', '_'));
                parts.add(format(column.said() == null ? VALUE : column.said(), said, language));
            }
        }
        if (parts.isEmpty()) {
            parts.add(EVERY_CASE.in(language));
        }
        unnamed.forEach(column -> parts.add(format(UNNAMED, Map.of("column", column), language)));
        if (!days.equals(Span.ALWAYS)) {
            parts.add(format(pattern(days), dates(days, language), language));
        }
        return String.join(" ", parts);
    }

    private static Bilingual pattern(Span days) {
        if (days.first() == null) {
            return UNTIL;
        }
        if (days.last() == null) {
            return FROM;
        }
        return days.from() == days.to() ? ON : BETWEEN;
    }

    private static Map<String, Object> dates(Span days, Language language) {
        Map<String, Object> dates = new HashMap<>();
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first != null) {
            dates.put("from", date(first, language));
        }
        if (last != null) {
            dates.put("to", date(last, language));
        }
        return dates;
    }

    private static String date(LocalDate date, Language language) {
        SimpleDateFormat format = new SimpleDateFormat("d MMMM y", LOCALES.get(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(date.toEpochDay() * DAY_MILLIS));
    }

    private static String format(Bilingual pattern, Map<String, Object> values, Language language) {
        return new MessageFormat(pattern.in(language), LOCALES.get(language)).format(values);
    }
}
