package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.OfficePost;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.DigestWatch;
import org.tawasul.shared.DueRound;

/**
 * Writes each digest in one transaction with the row that says that it was written: who was killed in between writes it later, and nobody writes it twice. After days of
 * standstill there is one, for today.
 */
@Component
class DigestRounds implements DigestWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
    private static final int BATCH = 100;

    private final OneCommand one;
    private final DigestRows rows;
    private final DigestLetter letters;
    private final DigestMornings mornings;
    private final OfficePost post;
    private final Organisation organisation;
    private final BusinessClock clock;

    DigestRounds(
            OneCommand one,
            DigestRows rows,
            DigestLetter letters,
            DigestMornings mornings,
            OfficePost post,
            Organisation organisation,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.letters = letters;
        this.mornings = mornings;
        this.post = post;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public int round() {
        int[] written = {0};
        DueRound.of(BATCH, most -> rows.due(clock.now(), most), login -> tried(login, written));
        return written[0];
    }

    private boolean tried(String login, int[] written) {
        try {
            written[0] += one.run(() -> write(login)) ? 1 : 0;
            return true;
        } catch (RuntimeException failure) {
            LOG.error("A digest could not be written; it is tried again", failure);
            return false;
        }
    }

    private boolean write(String login) {
        DigestRow row = rows.find(login).orElseThrow();
        Instant due = row.nextAt();
        if (due == null || due.isAfter(clock.now())) {
            return false;
        }
        LocalDate today = clock.today();
        Optional<Person> person = organisation.person(login, today).filter(one -> DigestBook.isFor(one.role()));
        String entity = person.map(Person::entity).orElse(null);
        if (rows.advance(login, due, mornings.after(entity, today), today) == 0 || today.equals(row.lastDay())) {
            return false;
        }
        return person.filter(reader -> post.tell(
                        reader,
                        letters.of(new SignedIn(login, reader.role(), reader.entity(), reader.team()), row.lastDay())))
                .isPresent();
    }
}
