package org.tawasul.organisation.model;

import java.util.Locale;
import java.util.Map;
import org.tawasul.organisation.Accounts;
import org.tawasul.shared.Refusal;

/**
 * Length is what makes a password hard to guess, and rules about signs and capitals only make it hard to remember: twelve characters, not the name, not one thing again and
 * again, not a row of the keyboard (after NIST SP 800-63B).
 */
final class PasswordRules {
    private static final String FIELD = "chosen";
    /** Runs that hands find by themselves. */
    private static final String[] RUNS = {
        "123456789012", "qwertyuiop", "asdfghjkl", "password", "ضصثقفغعهخحج", "شسيبلاتنمك", "tawasul"
    };

    private static final int FEWEST_DIFFERENT = 6;
    private static final int REST = 6;

    private PasswordRules() {}

    static void check(String login, String chosen) {
        int length = chosen.codePointCount(0, chosen.length());
        if (length < Accounts.SHORTEST) {
            throw new Refusal(Refusal.Kind.INVALID, "password-too-short", Map.of("min", Accounts.SHORTEST), FIELD);
        }
        if (length > Accounts.LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "password-too-long", Map.of("max", Accounts.LONGEST), FIELD);
        }
        if (isEasy(login.toLowerCase(Locale.ROOT), chosen.toLowerCase(Locale.ROOT))) {
            throw Refusal.inField("password-too-easy", FIELD);
        }
    }

    /** What is left without the name and without such runs must still be something. */
    private static boolean isEasy(String login, String chosen) {
        String rest = chosen.replace(login, "");
        for (String run : RUNS) {
            rest = rest.replace(run, "");
        }
        return chosen.chars().distinct().count() < FEWEST_DIFFERENT || rest.length() < REST;
    }
}
