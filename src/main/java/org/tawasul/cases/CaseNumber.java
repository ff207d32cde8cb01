package org.tawasul.cases;

import java.util.Optional;

/**
 * The public number of a case, such as {@code 26-0000123-7}: year, running number, check digit (Luhn, mod 10, over the nine digits). It is meant to be read
 * out on the telephone, and is no secret: knowing it opens nothing.
 */
public record CaseNumber(int year, long sequence) {
    public CaseNumber {
        if (year < 0 || year > 99 || sequence < 1 || sequence > 9_999_999) {
            throw new IllegalArgumentException(year + "/" + sequence);
        }
    }

    /** Reads a number as people type it: spaces or no hyphens, either digit system. Empty if it can't be one. */
    public static Optional<CaseNumber> parse(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (c != '-' && c != ' ') {
                return Optional.empty();
            }
        }
        if (digits.length() != 10) {
            return Optional.empty();
        }
        String body = digits.substring(0, 9);
        long sequence = Long.parseLong(body.substring(2));
        if (sequence == 0 || checkDigit(body) != digits.charAt(9) - '0') {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(Integer.parseInt(body.substring(0, 2)), sequence));
    }

    @Override
    public String toString() {
        String years = padded(year, 2);
        String running = padded(sequence, 7);
        return years + "-" + running + "-" + checkDigit(years + running);
    }

    /** In European digits whatever the machine's language is. */
    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static int checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
