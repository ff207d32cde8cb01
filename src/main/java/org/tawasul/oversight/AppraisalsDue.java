package org.tawasul.oversight;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tawasul.organisation.SignedIn;

/** How many drawn replies wait for a reviewer, with the day until which their month is to be scored. The reviewers share them: whoever scores one takes it off everybody's number. Refuses nothing; nothing waits for whom replies are not shown to. */
public interface AppraisalsDue {
    /** Of the last month that is over and of the one before it, which is late by now; that one first. */
    List<Due> of(SignedIn who);

    /** Of this month; empty while it runs, and once nothing of it waits. */
    Optional<Due> of(YearMonth month, SignedIn who);

    /**
     * A month of which something waits.
     *
     * @param waiting how many replies of other entities nobody has scored
     * @param until when the reviewer's office closes on the last day
     * @param late whether that is over
     */
    record Due(YearMonth month, long waiting, Instant until, boolean late) {}
}
