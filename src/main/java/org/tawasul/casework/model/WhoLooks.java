package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Presence;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

@Component
final class WhoLooks implements Presence {
    private final OneCommand one;
    private final PresenceRows rows;
    private final BusinessClock clock;

    WhoLooks(OneCommand one, PresenceRows rows, BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<String> look(long caseId, SignedIn who) {
        if (who.is(Role.COMPLIANCE_OFFICER)) {
            return List.of();
        }
        return one.run(() -> {
            Instant now = clock.now();
            rows.forget(caseId, now.minus(LASTS.multipliedBy(2)));
            if (rows.see(caseId, who.login(), now) == 0) {
                rows.add(caseId, who.login(), now);
            }
            return rows.others(caseId, who.login(), now.minus(LASTS));
        });
    }
}
