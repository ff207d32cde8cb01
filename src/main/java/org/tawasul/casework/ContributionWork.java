package org.tawasul.casework;

import java.time.LocalDate;
import java.util.List;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.Contribution;
import org.tawasul.organisation.SignedIn;

/**
 * What officers do on a case beside its responsible team. Every method is a whole command, or joins the one its caller has begun, and refuses like {@link Casework};
 * what a person may not see is {@code contribution-unknown}.
 */
public interface ContributionWork {
    /** Asks beside the task in hand, which stays open; words of 1 to 2,000 characters. */
    Contribution ask(long workItem, AskContribution asked, SignedIn who);

    /** Answers what one's own team was asked; 1 to 20,000 characters. */
    void answer(long workItem, String text, SignedIn who);

    void approvePart(long workItem, SignedIn who);

    void returnPart(long workItem, String remark, SignedIn who);

    /** The minister's office of the responsible entity orders something. */
    Contribution direct(long caseId, String order, LocalDate by, SignedIn who);

    /** What a reply promised is done: words of at most 5,000 characters, files, or both. */
    void keep(long workItem, String evidence, List<Long> files, SignedIn who);

    /** For the team that promised it and its supervisors. */
    void putOff(long contribution, LocalDate by, String reason, SignedIn who);

    /** For the responsible team and its supervisors; a promise is the supervisor's to withdraw, a directive is for who gave it, the minister's office or senior management, to withdraw. */
    void cancel(long contribution, String reason, SignedIn who);

    /** All of a case for those who see all of it; for those who contribute, what they were asked. */
    List<Contribution> of(long caseId, SignedIn who);
}
