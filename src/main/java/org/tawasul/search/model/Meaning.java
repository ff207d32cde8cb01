package org.tawasul.search.model;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Organisation;
import org.tawasul.search.Search.By;

/** What somebody means by digits: a telephone number or a block. */
@Component
final class Meaning {
    private static final int PHONE_DIGITS = 7;
    private static final int BLOCK_DIGITS = 4;

    private final Customers customers;
    private final Organisation organisation;
    private final BusinessClock clock;

    Meaning(Customers customers, Organisation organisation, BusinessClock clock) {
        this.customers = customers;
        this.organisation = organisation;
        this.clock = clock;
    }

    record Meant(By by, Query query) {}

    /** Empty for words. */
    Optional<Meant> ofDigits(String text) {
        String digits = digits(text);
        if (digits.length() >= PHONE_DIGITS) {
            long customer = customers.findByPhone(text).map(Customer::id).orElse(0L);
            return Optional.of(new Meant(By.PHONE, only(CaseIndex.CUSTOMER, Long.toString(customer))));
        }
        if (digits.isEmpty() || digits.length() > BLOCK_DIGITS) {
            return Optional.empty();
        }
        int block = Integer.parseInt(digits);
        return organisation
                .areaOfBlock(block, clock.today())
                .map(area -> new Meant(By.BLOCK, only(CaseIndex.BLOCK, Integer.toString(block))));
    }

    private static Query only(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
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
