package org.tawasul.customers.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings phones and mail addresses to the one form in which they are stored, compared and found. */
final class Contacts {
    private static final String REGION = "BH";
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_MAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    /** Direction marks and joiners that come along when a number or address is copied from Arabic text. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Contacts() {}

    /** E.164, from any form and either digit system; empty if it can't be a phone. */
    static Optional<String> phone(String text) {
        String visible = visible(text);
        if (visible.isEmpty() || visible.length() > LONGEST_PHONE) {
            return Optional.empty();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(visible, REGION);
            return phones.isValidNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** In small letters, the domain in ASCII; empty if it can't be a mail address. */
    static Optional<String> mail(String text) {
        String visible = visible(text);
        int at = visible.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || visible.length() > LONGEST_MAIL) {
            return Optional.empty();
        }
        String local = visible.substring(0, at).toLowerCase(Locale.ROOT);
        Optional<String> domain = domain(visible.substring(at + 1));
        return domain.filter(known -> LOCAL_PART.matcher(local).matches())
                .map(known -> local + "@" + known)
                .filter(mail -> mail.length() <= LONGEST_MAIL);
    }

    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }
}
