package org.tawasul.reports.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.shared.Interval;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Says what a report says, in one language. */
final class Sayer {
    static final String NONE = "–";

    /** Codes are written in Latin letters. */
    private static final String CODES = "en";

    private final Texts texts;
    private final Language language;
    private final Organisation organisation;
    private final LocalDate day;
    private final ZoneId zone;

    /**
     * @param day on which names are those that were in force
     * @param zone in which days are days
     */
    Sayer(Texts texts, Language language, Organisation organisation, LocalDate day, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.organisation = organisation;
        this.day = day;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    Language language() {
        return language;
    }

    /** A sentence of the reports. @param parameters names and values in turn */
    String say(String key, Object... parameters) {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        return texts.say(new Message("reports." + key, named), language);
    }

    /** A sentence that others have as well. */
    String shared(String key) {
        return texts.say(Message.of(key), language);
    }

    /** By a sentence that others have as well; where there is none, the code itself. */
    Cell sharedOr(String key, String code) {
        return texts.knows(key) ? Cell.of(shared(key)) : Cell.of(code).in(CODES);
    }

    List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> say("head." + key)).toList();
    }

    String month(YearMonth month) {
        return say("month", "month", month.atDay(1));
    }

    String number(long number) {
        return say("number", "number", number);
    }

    String percent(@Nullable BigDecimal share) {
        return share == null ? NONE : say("percent", "number", share);
    }

    String percent(@Nullable Double share) {
        return share == null ? NONE : say("percent", "number", share);
    }

    /** Rounded before it is said: the word follows the number that is read. */
    String days(@Nullable BigDecimal days) {
        return days == null
                ? NONE
                : say("days", "number", days.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    String score(@Nullable BigDecimal score) {
        return score == null ? NONE : say("score", "number", score);
    }

    String score(double score) {
        return say("score", "number", score);
    }

    String between(Interval interval) {
        return say("between", "low", interval.low(), "high", interval.high());
    }

    String betweenPercent(Interval interval) {
        return say("between.percent", "low", interval.low(), "high", interval.high());
    }

    /** What it is called; what nothing calls by a name, by its code. */
    Cell name(Part part, @Nullable String code) {
        return code == null || code.isEmpty() || code.equals(CaseLists.NOBODY)
                ? Cell.of(say(part == Part.ENTITY ? "no-entity" : "no-service"))
                : called(part, code).map(Cell::of).orElseGet(() -> Cell.of(code).in(CODES));
    }

    Optional<String> called(Part part, String code) {
        return organisation.name(part, code, day).map(name -> name.in(language));
    }

    /** What somebody wrote, in the language of its letters. */
    static Cell written(String words) {
        return Cell.of(words).in(Wording.languageOf(words).tag());
    }
}
