package org.tawasul.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * One line of a task list. Codes where a code is all that the store has; who shows the line says what they are called.
 *
 * @param workItem the task; null for a case that waits for its customer, where nobody has anything to do
 * @param title what is to be done; null with the task
 * @param entity whose the task is, or whose the case is where it waits for its customer
 * @param roles codes of the roles that may do it; none with the task null
 * @param subject null once its customer is forgotten
 * @param urgency as the customer stated it
 * @param assignee login of who has it
 * @param assigneeName what he is called
 * @param last what happened to the case last; null if the record has no such row
 */
public record TaskLine(
        @Nullable Long workItem,
        long caseId,
        String number,
        CaseKind kind,
        CaseState state,
        @Nullable Bilingual title,
        String entity,
        List<String> roles,
        @Nullable String subject,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        @Nullable String priority,
        boolean emergency,
        boolean besideTheCase,
        @Nullable String assignee,
        @Nullable Bilingual assigneeName,
        Instant receivedAt,
        TimeLeft left,
        @Nullable Last last) {
    /** Whether it is work of somebody like him: others see it in the list of their team, and do not take it. */
    public boolean mayBeTakenBy(SignedIn who) {
        return workItem != null
                && entity.equals(who.entity())
                && roles.contains(who.role().code());
    }

    /** @param action as the record has it, such as {@code customer-answered} */
    public record Last(String action, Instant at, String actor) {}
}
