package org.tawasul.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** What templates call {@code words}: sentences, names, days and times in the language of the page. Days and times are those of the business zone, digits are Latin. */
public final class Words {
    private static final LocalDate HIJRI_FROM = LocalDate.of(1900, 1, 1);
    private static final LocalDate HIJRI_UNTIL = LocalDate.of(2170, 1, 1);

    /** As {@link Texts} set apart what might turn the order of a sentence. */
    private static final Pattern FOREIGN = Pattern.compile("\u2068([^\u2068\u2069]*[A-Za-z]{2}[^\u2068\u2069]*)\u2069");

    private final Texts texts;
    private final ZoneId zone;
    private final Language language;

    public Words(Texts texts, ZoneId zone, Language language) {
        this.texts = texts;
        this.zone = zone;
        this.language = language;
    }

    public String say(Message message) {
        return texts.say(message, language);
    }

    /** A sentence without parameters, by a key that is put together: {@code words.of('kind.', code)}. */
    public String of(String prefix, String code) {
        return texts.say(Message.of(prefix + code), language);
    }

    /**
     * A sentence in which a page in Arabic marks what was put in between and is no Arabic, such as the name of a variable.
     *
     * @param foreign whether it is such
     */
    public record Part(String text, boolean foreign) {}

    public List<Part> parts(String sentence) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        Matcher given = FOREIGN.matcher(sentence);
        while (language == Language.AR && given.find()) {
            parts.add(new Part(sentence.substring(done, given.start()), false));
            parts.add(new Part(given.group(1), true));
            done = given.end();
        }
        parts.add(new Part(sentence.substring(done), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    public String in(Bilingual both) {
        return both.in(language);
    }

    /** {@code Tuesday 8 March 2022}. Of an instant the day in the business zone; empty for null. */
    public String day(@Nullable Object day) {
        return day == null ? "" : texts.say(new Message("words.day", Map.of("day", day)), language);
    }

    /** {@code 5 Shaʻban 1443 AH}, after the calendar of Umm al-Qura. Of an instant the day in the business zone; empty for null and for what that calendar doesn't reach. */
    public String hijri(@Nullable Object day) {
        LocalDate date = day instanceof Instant at ? dayOf(at) : day instanceof LocalDate local ? local : null;
        if (date == null || date.isBefore(HIJRI_FROM) || date.isAfter(HIJRI_UNTIL)) {
            return "";
        }
        String written = DateTimeFormatter.ofPattern("d MMMM y", Locale.forLanguageTag(language.tag()))
                .withChronology(HijrahChronology.INSTANCE)
                .format(HijrahDate.from(date));
        return texts.say(new Message("words.hijri", Map.of("date", written)), language);
    }

    /** {@code Tuesday 8 March 2022, 14:05}; empty for null. */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : texts.say(new Message("words.moment", Map.of("at", at)), language);
    }

    /** {@code 14:05}. */
    public String time(@Nullable Instant at) {
        return at == null ? "" : texts.say(new Message("words.time", Map.of("at", at)), language);
    }

    /** For the {@code datetime} of a time element. */
    public String machine(@Nullable Object when) {
        if (when instanceof Instant at) {
            return at.toString();
        }
        return when instanceof LocalDate date ? date.toString() : "";
    }

    /** With marks between the thousands. */
    public String number(long number) {
        return texts.say(new Message("words.number", Map.of("number", number)), language);
    }

    /** The day in the business zone on which the instant lies. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
