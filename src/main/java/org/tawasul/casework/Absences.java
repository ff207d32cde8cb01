package org.tawasul.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;

/**
 * Who is away, and who stands in. Whoever stands in sees on his list what those he stands in for have in hand, and may take it over; the record says for whom. For case workers and supervisors,
 * others are refused {@code not-allowed}. Commands are whole commands.
 */
public interface Absences {
    /** That last or are to come: one's own and those in which one stands in; for a supervisor all of his entity. In the order of their days. */
    List<Absence> of(SignedIn who);

    /** Who may be away: oneself, and for a supervisor each case worker of his entity. */
    List<Person> people(SignedIn who);

    /**
     * Refuses a field that is missing, {@code absence-days} (it ends before it begins, or has passed), {@code absence-overlaps}, {@code substitute-unfit} (nobody of the same team who does the
     * same work) and {@code substitute-away}.
     */
    Absence enter(String login, @Nullable LocalDate from, @Nullable LocalDate until, String substitute, SignedIn who);

    /** He is back, or does not go. Refuses {@code absence-unknown}. */
    void end(long id, SignedIn who);

    /** For whom this person stands in today. */
    Set<String> coveredBy(String login);
}
