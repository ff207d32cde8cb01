package org.tawasul.casework.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.text.PlainWords;

/** What somebody means who types into the one field of a task list: a case number, a telephone number, a block, or words of the subject. */
@Component
final class TaskSearch {
    private static final int PHONE_DIGITS = 7;
    private static final Pattern ARTICLE = Pattern.compile("^([وفبك]?ال|لل)");

    private final Cases cases;
    private final Customers customers;
    private final Organisation organisation;
    private final BusinessClock clock;

    TaskSearch(Cases cases, Customers customers, Organisation organisation, BusinessClock clock) {
        this.cases = cases;
        this.customers = customers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What was meant; at most one of them isn't empty.
     *
     * @param caseId 0 for a number that no case has
     * @param customerId 0 for a telephone number that no customer has
     * @param area the one in which the block lies: a case knows no more of its place
     */
    record Meant(@Nullable Long caseId, @Nullable Long customerId, @Nullable String area, List<String> words) {
        private static final Meant ANYTHING = new Meant(null, null, null, List.of());
    }

    Meant read(@Nullable String text) {
        if (text == null) {
            return Meant.ANYTHING;
        }
        Optional<CaseNumber> number = CaseNumber.parse(text);
        if (number.isPresent()) {
            return new Meant(
                    number.flatMap(cases::findByNumber).map(CaseView::id).orElse(0L), null, null, List.of());
        }
        String digits = digits(text);
        if (digits.length() >= PHONE_DIGITS) {
            return new Meant(null, customers.findByPhone(text).map(Customer::id).orElse(0L), null, List.of());
        }
        return block(digits)
                .map(area -> new Meant(null, null, area, List.of()))
                .orElseGet(() -> new Meant(null, null, null, PlainWords.in(text)));
    }

    static boolean isFound(List<String> words, @Nullable String subject) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> said = subject == null
                ? List.of()
                : PlainWords.in(subject).stream().map(TaskSearch::bare).toList();
        return words.stream().map(TaskSearch::bare).allMatch(word -> said.stream()
                .anyMatch(one -> one.startsWith(word)));
    }

    /** Nobody thinks of the article when he looks for a word. */
    private static String bare(String word) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return bare.length() < 2 ? word : bare;
    }

    private Optional<String> block(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return Optional.empty();
        }
        return organisation.areaOfBlock(Integer.parseInt(digits), clock.today()).map(Area::code);
    }

    /** The digits of a text that holds nothing else but what parts the digits of a number; otherwise none. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if ("+-() ".indexOf(c) < 0) {
                return "";
            }
        }
        return digits.toString();
    }
}
