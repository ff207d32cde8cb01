package org.tawasul.improvement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseLists;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * What keeps coming back, for those who have to do something about it: supervisors, quality officers and the senior management see their entity's, the central team all. Each method is a whole
 * command; whoever may not refuses {@code not-allowed}, and a flag of another entity is {@code flag-unknown} (NOT_FOUND).
 */
public interface RecurrenceFlags {
    /** The most lines of one page. */
    int MOST = 50;

    /** The longest reason. */
    int REASON = 1000;

    /**
     * Newest first, those first that nobody looked at.
     *
     * @param entity whose; null for all that this person may see
     * @param month in which they were found; null for any
     * @param page from 1 on
     */
    Found list(@Nullable String entity, @Nullable YearMonth month, int page, SignedIn who);

    RecurrenceFlag get(long id, SignedIn who);

    /** Everything that is to be seen of one. */
    Opened open(long id, SignedIn who);

    /** Somebody sees to it. Seen once more changes nothing. Refuses {@code flag-changed-meanwhile} (CONFLICT) for an older version. */
    void see(long id, long version, SignedIn who);

    /** There is nothing in it. Refuses {@code field-required} and {@code text-too-long} of the reason, and {@code flag-changed-meanwhile}. */
    void dismiss(long id, long version, String reason, SignedIn who);

    /** What was set aside is looked at again. */
    void takeUp(long id, long version, SignedIn who);

    /** How much of its feedback of the last seven whole days an entity has analysed. */
    Review review(String entity, SignedIn who);

    /** One page of them. */
    record Found(List<RecurrenceFlag> flags, boolean more) {}

    /**
     * One day.
     *
     * @param expected by the scope's own past; of what stays high, by the share it was held against
     */
    record Day(LocalDate day, int observed, double expected) {}

    /**
     * A flag with what it was made of.
     *
     * @param days from four weeks before it began until the day before it was found; of what stays high, since it began, for a share says nothing of the days before
     * @param cases the newest that this person may see
     * @param explained why the rules led to what they led to, newest last
     * @param heard how many pieces came from where since it began, most first
     */
    record Opened(
            RecurrenceFlag flag,
            List<Day> days,
            List<CaseLists.Line> cases,
            List<ExplainedDecision> explained,
            List<Heard> heard) {}

    /**
     * One source.
     *
     * @param watched whether it is part of what was flagged: a source that is new to be heard of isn't
     */
    record Heard(String source, Bilingual name, int pieces, boolean watched) {}

    /**
     * A week.
     *
     * @param heard pieces of feedback that came
     * @param themed of them those whose theme is known
     * @param open flags that nobody looked at yet
     */
    record Review(LocalDate from, LocalDate until, int heard, int themed, int open) {
        /** In hundredths; of nothing, all. */
        public int percent() {
            return heard == 0 ? 100 : (int) Math.floor(100.0 * themed / heard);
        }
    }
}
