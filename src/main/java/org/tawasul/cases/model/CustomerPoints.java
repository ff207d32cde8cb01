package org.tawasul.cases.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.shared.text.PlainWords;

/**
 * The points that a customer made: lines that he numbered, and sentences that ask. A point counts as answered if a word that carries it stands in the reply, or the
 * reply takes up its number. It is a help to whoever writes, no judge of what was meant: a word may be answered by another one.
 */
final class CustomerPoints {
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*\\(?\\s*(\\d{1,2}|[٠-٩]{1,2})\\s*[.)\\-–:،]\\s*(\\S.*)$", Pattern.MULTILINE);
    private static final Pattern INLINE =
            Pattern.compile("(?<=[\\s.،,:;؛(])(\\d{1,2}|[٠-٩]{1,2})\\s*[.)\\-–]\\s+(?=\\p{L})");
    private static final Pattern ASKED = Pattern.compile("[^.!؟?\\n]*[؟?]");
    /** Sentences that ask without the sign for it; in Arabic most people leave it out. */
    private static final Pattern ASKING = Pattern.compile(
            "(?:^|(?<=[.!؟?\\n،]))[ \\t]*[وف]?(?:هل|متى|متي|كم|كيف|أين|اين|وين|لماذا|ليش|when will|when can|how much|how long|how many|why is|why are|what is|where is|who is)\\s[^.!؟?،\\n]*(?=[.!،\\n]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST = 20;

    private CustomerPoints() {}

    static List<ReplyCheck.Point> in(String said, String reply) {
        List<String> points = texts(said);
        Set<String> replied = carriers(reply);
        Set<Integer> numbers = numbers(reply);
        List<ReplyCheck.Point> all = new ArrayList<>();
        for (String point : points) {
            int number = all.size() + 1;
            Set<String> carriers = carriers(point);
            boolean answered = carriers.isEmpty()
                    || numbers.contains(number)
                    || carriers.stream().anyMatch(replied::contains);
            all.add(new ReplyCheck.Point(number, point, answered));
        }
        return all;
    }

    private static List<String> texts(String text) {
        String said = inLines(text);
        List<String> points = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(said);
        while (numbered.find()) {
            points.add(numbered.group(2).strip());
        }
        // One line with a number before it is an address or an amount and no list.
        String rest = points.size() < 2 ? said : NUMBERED.matcher(said).replaceAll("");
        if (points.size() < 2) {
            points.clear();
        }
        Matcher asked = ASKED.matcher(rest);
        while (asked.find()) {
            points.add(asked.group().strip());
        }
        Matcher asking = ASKING.matcher(rest);
        while (asking.find()) {
            points.add(asking.group().strip());
        }
        return points.size() <= MOST ? points : points.subList(0, MOST);
    }

    /** What somebody numbered inside one line, from 1 on, as if each number began a line. Other numbers are addresses and amounts. */
    private static String inLines(String text) {
        StringBuilder lines = new StringBuilder();
        Matcher number = INLINE.matcher(" " + text);
        int expected = 1;
        while (number.find()) {
            boolean next = Integer.parseInt(PlainWords.spelling(number.group(1))) == expected;
            number.appendReplacement(lines, Matcher.quoteReplacement((next ? "\n" : "") + number.group()));
            expected += next ? 1 : 0;
        }
        number.appendTail(lines);
        return lines.toString();
    }

    private static Set<Integer> numbers(String reply) {
        Set<Integer> numbers = new HashSet<>();
        Matcher numbered = NUMBERED.matcher(reply);
        while (numbered.find()) {
            numbers.add(Integer.parseInt(PlainWords.spelling(numbered.group(1))));
        }
        return numbers;
    }

    private static Set<String> carriers(String text) {
        Set<String> carriers = new HashSet<>();
        PlainWords.in(text).stream()
                .filter(word -> !SmallWords.contains(word))
                .map(WordStem::of)
                .filter(stem -> stem.length() > 2 && !SmallWords.contains(stem))
                .forEach(carriers::add);
        return carriers;
    }
}
