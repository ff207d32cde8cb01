package org.tawasul.organisation;

import java.util.Optional;
import org.tawasul.shared.Actor;

/**
 * Passwords of people who sign in here and not by an identity provider. An administrator gives a first password, which opens nothing but the page where its owner chooses his
 * own. Kept as slow salted hashes; a change counts at once, on every node. Every method that changes something is a whole command.
 */
public interface Accounts {
    int SHORTEST = 12;
    int LONGEST = 128;

    /** Where somebody stands with his password. */
    enum Standing {
        /** No account: only an identity provider, or the samples' password, lets him in. */
        NONE,
        FIRST_PASSWORD,
        OWN_PASSWORD
    }

    /** @param edition counts the changes of the password; 0 without an account */
    record Account(Standing standing, long edition) {
        public boolean mustChoose() {
            return standing == Standing.FIRST_PASSWORD;
        }
    }

    Account of(String login);

    /** Whether anybody has an account. */
    boolean any();

    /**
     * Makes a new first password, said once and never again; whatever password there was is void. Refuses {@code person-unknown} (NOT_FOUND) for whom no role is in
     * force today.
     */
    String giveFirstPassword(String login, Actor by);

    /**
     * The owner chooses his own. Refuses {@code password-wrong} (field {@code current}), {@code password-too-short}, {@code password-too-long}, {@code password-too-easy}
     * (field {@code chosen}).
     */
    void choose(String login, String current, String chosen, Actor by);

    /** Whether the password is right; empty without an account. Takes long by intention. */
    Optional<Boolean> isRight(String login, String password);
}
