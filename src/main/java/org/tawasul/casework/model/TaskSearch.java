package org.tawasul.casework.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Organisation;

/** What somebody means who types into the one field of a task list: a case number, a telephone number, a block, or words. */
@Component
final class TaskSearch {
    private static final int PHONE_DIGITS = 7;

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
     * @param block a number that a block has: of cases whose customers named it
     */
    record Meant(@Nullable Long caseId, @Nullable Long customerId, @Nullable Integer block, @Nullable String words) {
        private static final Meant ANYTHING = new Meant(null, null, null, null);
    }

    Meant read(@Nullable String text) {
        if (text == null) {
            return Meant.ANYTHING;
        }
        Optional<CaseNumber> number = CaseNumber.parse(text);
        if (number.isPresent()) {
            return new Meant(
                    number.flatMap(cases::findByNumber).map(CaseView::id).orElse(0L), null, null, null);
        }
        String digits = digits(text);
        if (digits.length() >= PHONE_DIGITS) {
            return new Meant(null, customers.findByPhone(text).map(Customer::id).orElse(0L), null, null);
        }
        return block(digits)
                .map(known -> new Meant(null, null, known, null))
                .orElseGet(() -> new Meant(null, null, null, text));
    }

    private Optional<Integer> block(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return organisation.areaOfBlock(number, clock.today()).map(area -> number);
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
