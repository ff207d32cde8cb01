package org.tawasul.customers.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Preferences;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** What is known of a person, with contacts in their one form, and what becomes of it when more is given. */
record KnownPerson(
        @Nullable String login,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String phone,
        Language language,
        Preferences preferences) {

    static KnownPerson of(RegisterCustomer command) {
        String mail = given(command.mail());
        String phone = given(command.phone());
        return new KnownPerson(
                given(command.login()),
                given(command.name()),
                mail == null ? null : Contacts.mail(mail).orElseThrow(() -> Refusal.inField("mail-invalid", "mail")),
                phone == null
                        ? null
                        : Contacts.phone(phone).orElseThrow(() -> Refusal.inField("phone-invalid", "phone")),
                command.language(),
                said(Preferences.UNSAID, command));
    }

    /** What is not said of them stays. */
    private static Preferences said(Preferences before, RegisterCustomer command) {
        return new Preferences(
                command.channel() == null ? before.channel() : command.channel(),
                command.hours() == null ? before.quiet() : command.hours().quiet());
    }

    static KnownPerson of(Customer stored) {
        return new KnownPerson(
                stored.login(), stored.name(), stored.mail(), stored.phone(), stored.language(), stored.preferences());
    }

    /** Whether nothing given contradicts what is stored, and nothing would be added to it. */
    boolean hasContactsOf(KnownPerson given) {
        return (given.mail == null || given.mail.equals(mail)) && (given.phone == null || given.phone.equals(phone));
    }

    /**
     * What a signed-in person says replaces what is stored; somebody else only fills in a name that is missing.
     *
     * @param unproven nobody knows who says it: language, channel and hours stay as they are, else whoever knows a telephone number could let it ring at night, keep it silent
     *     or make it speak another language
     */
    KnownPerson with(RegisterCustomer command, boolean unproven) {
        KnownPerson given = of(command);
        Language spoken = command.languageSaid() && !unproven ? given.language : language;
        Preferences after = unproven ? preferences : said(preferences, command);
        if (given.login == null) {
            return new KnownPerson(login, name == null ? given.name : name, mail, phone, spoken, after);
        }
        return new KnownPerson(
                login,
                given.name == null ? name : given.name,
                given.mail == null ? mail : given.mail,
                given.phone == null ? phone : given.phone,
                spoken,
                after);
    }

    KnownPerson preferring(Preferences said, Language spoken) {
        return new KnownPerson(login, name, mail, phone, spoken, said);
    }

    /** Refuses a channel by which nothing could be sent. */
    KnownPerson reachable() {
        boolean missing =
                switch (preferences.channel()) {
                    case MAIL -> mail == null;
                    case SMS -> phone == null;
                    case BOTH -> false;
                };
        if (missing) {
            throw Refusal.inField("channel-without-contact", "preferredChannel");
        }
        return this;
    }

    /** The personal values that differ from those of another, by name. */
    Map<String, String> differencesFrom(KnownPerson other) {
        Map<String, String> different = new LinkedHashMap<>();
        put(different, "login", login, other.login);
        put(different, "name", name, other.name);
        put(different, "mail", mail, other.mail);
        put(different, "phone", phone, other.phone);
        return different;
    }

    private static void put(Map<String, String> different, String field, @Nullable String one, @Nullable String other) {
        if (one != null && !Objects.equals(one, other)) {
            different.put(field, one);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
