package org.tawasul.oversight.quality;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalWatch;
import org.tawasul.oversight.AppraisalsDue;
import org.tawasul.oversight.AppraisalsDue.Due;
import org.tawasul.shared.DueRound;

/**
 * Writes each letter in one transaction with the row that says that it was written: who was killed in between writes it later, and nobody writes it twice. For whom nothing waits
 * on one morning, it is looked again on the next, until the last day is over.
 */
@Component
class AppraisalRounds implements AppraisalWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AppraisalRounds.class);
    private static final int BATCH = 100;

    private final OneCommand one;
    private final AppraisalLetterRows rows;
    private final AppraisalLetters letters;
    private final AppraisalsDue appraisals;
    private final AppraisalDays days;
    private final Organisation organisation;
    private final BusinessClock clock;

    AppraisalRounds(
            OneCommand one,
            AppraisalLetterRows rows,
            AppraisalLetters letters,
            AppraisalsDue appraisals,
            AppraisalDays days,
            Organisation organisation,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.letters = letters;
        this.appraisals = appraisals;
        this.days = days;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public int round() {
        begin(SampledReply.number(YearMonth.from(clock.today()).minusMonths(1)));
        int[] written = {0};
        DueRound.of(BATCH, most -> rows.due(clock.now(), most), row -> tried(row, written));
        return written[0];
    }

    /** Each appraiser is looked at from the office hours on that follow: in the first of a month, or in those in which he became one. */
    private void begin(int month) {
        if (!unknown(month).isEmpty()) {
            // Where another node does the same at once, the second try finds what it did.
            one.run(() -> unknown(month)
                    .forEach(person -> rows.insert(
                            new AppraisalLetterRow(person.login(), month, null, days.next(person.entity())))));
        }
    }

    private List<Person> unknown(int month) {
        Set<String> known = rows.known(month);
        return organisation.people(clock.today()).stream()
                .filter(AppraisalRounds::canBeTold)
                .filter(person -> !known.contains(person.login()))
                .toList();
    }

    private static boolean canBeTold(Person person) {
        return Appraisers.is(person.role()) && person.mail() != null;
    }

    private boolean tried(AppraisalLetterRow row, int[] written) {
        try {
            written[0] += one.run(() -> look(row)) ? 1 : 0;
            return true;
        } catch (RuntimeException failure) {
            LOG.error("A letter to an appraiser could not be written; it is tried again", failure);
            return false;
        }
    }

    private boolean look(AppraisalLetterRow row) {
        Optional<Person> reader =
                organisation.person(row.login(), clock.today()).filter(AppraisalRounds::canBeTold);
        Optional<Due> due = reader.flatMap(person -> appraisals.of(row.ofMonth(), signedIn(person)))
                .filter(found -> !found.late());
        boolean reminds = row.toldAt() != null;
        Instant toldAt = reminds || due.isEmpty() ? row.toldAt() : clock.now();
        String entity = reader.map(Person::entity).orElse(null);
        if (rows.advance(row, toldAt, reminds ? null : next(row.ofMonth(), toldAt, entity)) == 0) {
            return false;
        }
        return due.filter(found -> letters.tell(reader.orElseThrow(), found, reminds ? "reminded" : "drawn"))
                .isPresent();
    }

    /** The morning of the reminder, or the next morning as long as there was nothing to tell; a letter so late that the reminder would be due at once is not followed by one. */
    private @Nullable Instant next(YearMonth month, @Nullable Instant toldAt, @Nullable String entity) {
        Instant next = toldAt == null ? days.morning(entity) : days.reminder(month, entity);
        return next.isAfter(clock.now()) && next.isBefore(days.until(month, entity)) ? next : null;
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.login(), person.role(), person.entity(), person.team());
    }
}
