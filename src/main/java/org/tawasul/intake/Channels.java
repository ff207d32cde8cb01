package org.tawasul.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * The channels by which cases come, switched off and on by an administrator. Off is only the beginning of a case: what belongs to one that exists, a grievance against its reply too, goes on by every channel, since
 * its windows would end meanwhile.
 */
public interface Channels {
    /** Every channel as it stands now, in the order in which people know them. */
    List<Standing> all();

    /** Refuses {@code page-unknown} (NOT_FOUND). */
    Standing of(String channel);

    /** What people read while it is off; empty while it is on. */
    Optional<Off> off(String channel);

    /** Whether it could be switched off so now: refuses what {@link #switchOff} refuses, but that somebody was first. */
    void check(SwitchOff command, SignedIn who);

    /**
     * A whole command. Refuses {@code not-allowed}, {@code channel-last} for the last by which anybody can begin, {@code channel-off-already}, and {@code channels-changed} if somebody
     * switched one after {@code seen}.
     */
    void switchOff(SwitchOff command, long seen, SignedIn who);

    /** A whole command. Refuses {@code not-allowed}, {@code channel-on-already} and {@code channels-changed}. */
    void switchOn(String channel, long seen, SignedIn who);

    /**
     * One channel.
     *
     * @param setUp whether this installation can be reached by it at all
     * @param off null while it is on
     * @param seen by which a switch says what its page showed
     * @param history the newest first
     */
    record Standing(String channel, boolean setUp, @Nullable Off off, long seen, List<Switched> history) {
        public Standing {
            history = List.copyOf(history);
        }
    }

    /**
     * @param words of the administrator
     * @param until when it is on again by itself; null if somebody has to switch it on
     * @param others which other channels there are now, one after the other as each language writes it; null for none
     */
    record Off(Bilingual words, @Nullable Instant until, @Nullable Bilingual others) {}

    /** One switch that was made. @param words null for a switch that put it on */
    record Switched(@Nullable Bilingual words, @Nullable Instant until, String by, Instant at) {}
}
