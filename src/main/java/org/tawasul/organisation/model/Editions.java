package org.tawasul.organisation.model;

import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Edition;
import org.tawasul.shared.Actor;

/** Notes each edition in the transaction in which it goes live. A node that only follows finds it noted already. */
@Component
class Editions {
    private final EditionRows rows;
    private final BusinessClock clock;

    Editions(EditionRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void followed(String hash) {
        Edition newest = rows.newest();
        if (newest != null && newest.hash().equals(hash)) {
            return;
        }
        String proposer = rows.proposer(hash);
        rows.add(new Edition(
                newest == null ? 1 : newest.number() + 1,
                hash,
                newest == null ? null : newest.hash(),
                proposer == null ? Actor.SYSTEM.id() : proposer,
                clock.now()));
    }
}
