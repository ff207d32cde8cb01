package org.tawasul.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.intake.IncomingMail;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;
import org.tawasul.shared.text.WrittenText;

/** What of a mail or a post becomes the words of a case. */
@Component
class ChannelWords {
    private static final CaseKind UNLESS_WORDS_SAY_ELSE = CaseKind.COMPLAINT;
    private static final Pattern ANSWER = Pattern.compile(
            "^(\\s*(re|aw|fw|fwd|رد|إعادة توجيه|اعادة توجيه)\\s*:)+\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Above what a mail program quotes: "On … wrote:", "في … كتب …:", a line of an original message, its head. */
    private static final Pattern QUOTES_FOLLOW = Pattern.compile(
            "^(-{2,}\\s*(original message|forwarded message|الرسالة الأصلية|رسالة أصلية|رسالة معاد توجيهها).*"
                    + "|_{10,}"
                    + "|\\W*on\\b.{6,200}\\bwrote\\s*:\\W*"
                    + "|\\W*(في|بتاريخ|يوم)\\b.{6,200}(كتب|كتبت)\\b.{0,200}:\\W*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HEAD_OF_A_QUOTE =
            Pattern.compile("^\\W*(from|من)\\s*:.+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATE_OF_A_QUOTE = Pattern.compile(
            "^\\W*(sent|date|التاريخ|تاريخ الإرسال|تم الإرسال|أرسلت)\\s*:.+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Decisions decisions;
    private final BusinessClock clock;
    private final Texts texts;

    ChannelWords(Decisions decisions, BusinessClock clock) {
        this.decisions = decisions;
        this.clock = clock;
        this.texts = new Texts(clock.zone(), List.of("intake"));
    }

    /** A complaint, unless the words that the admission rules know show an inquiry or a suggestion: the same look that tells the team of a form sent under the wrong name. */
    CaseKind kind(String words, String channel) {
        CaseFact fact = new CaseFact(
                UNLESS_WORDS_SAY_ELSE.code(), null, null, "normal", channel, 0, null, null, words, 0, 0, null);
        return decisions
                .consider(new Question(DecisionKind.ADMISSION, "case", 0, 0, clock.today(), List.of(fact)))
                .findings()
                .stream()
                .filter(finding -> finding.id().equals("kind-suggested"))
                .map(finding -> CaseKind.valueOf(finding.value("kind").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(UNLESS_WORDS_SAY_ELSE);
    }

    Language language(IncomingMail mail) {
        return language(mail.subject() + mail.text());
    }

    Language language(String all) {
        return writtenIn(all).orElse(Language.AR);
    }

    /** Arabic of an even mixture: names, links and signatures are in Latin letters in both. Empty without letters of either. */
    static Optional<Language> writtenIn(String all) {
        long arabic = count(all, Character.UnicodeScript.ARABIC);
        long latin = count(all, Character.UnicodeScript.LATIN);
        if (arabic == 0 && latin == 0) {
            return Optional.empty();
        }
        return Optional.of(latin > 2 * arabic ? Language.EN : Language.AR);
    }

    String subject(IncomingMail mail, Language language) {
        String line = WrittenText.cleanLine(ANSWER.matcher(mail.subject()).replaceFirst(""));
        if (!WrittenText.isSeen(line)) {
            line = WrittenText.cleanLine(
                    WrittenText.clean(mail.text()).lines().findFirst().orElse(""));
        }
        return cut(WrittenText.isSeen(line) ? line : say("mail.without-subject", language), SubmitCase.SUBJECT);
    }

    /** All that was written, with what it quotes: whoever passes an old correspondence on means it. */
    String whole(IncomingMail mail, Language language) {
        String text = WrittenText.clean(mail.text());
        if (!WrittenText.isSeen(text)) {
            text = WrittenText.cleanLine(mail.subject());
        }
        return cut(WrittenText.isSeen(text) ? text : say("mail.without-words", language), SubmitCase.DESCRIPTION);
    }

    /** What is new in it; all of it where nothing stands above or between what it quotes. */
    String fresh(IncomingMail mail, Language language) {
        List<String> lines = WrittenText.clean(mail.text()).lines().toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size() && !quotesFollow(lines, i); i++) {
            if (!lines.get(i).stripLeading().startsWith(">")) {
                kept.add(lines.get(i));
            }
        }
        String own = String.join("\n", kept).strip();
        return WrittenText.isSeen(own) ? cut(own, SubmitCase.DESCRIPTION) : whole(mail, language);
    }

    boolean isCut(String text) {
        return WrittenText.length(WrittenText.clean(text)) > SubmitCase.DESCRIPTION;
    }

    private static boolean quotesFollow(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.equals("--") || QUOTES_FOLLOW.matcher(line).matches()) {
            return true;
        }
        if (at + 1 < lines.size()
                && line.length() < 200
                && QUOTES_FOLLOW.matcher(line + " " + lines.get(at + 1)).matches()) {
            return true;
        }
        return HEAD_OF_A_QUOTE.matcher(line).matches()
                && lines.subList(at + 1, Math.min(lines.size(), at + 4)).stream()
                        .anyMatch(next -> DATE_OF_A_QUOTE.matcher(next).matches());
    }

    /** The first line, as a subject. */
    String beginning(String text, int most) {
        String line = WrittenText.cleanLine(text);
        return WrittenText.length(line) <= most ? line : cut(line, most - 1) + "…";
    }

    String say(String key, Language language) {
        return say(key, Map.of(), language);
    }

    String say(String key, Map<String, Object> parameters, Language language) {
        return texts.say(new Message(key, parameters), language);
    }

    private static String cut(String text, int most) {
        return WrittenText.length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.isLetter(point) && Character.UnicodeScript.of(point) == script)
                .count();
    }
}
