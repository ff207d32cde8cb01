package org.tawasul.workflow.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The variables that a gateway may read; all are strings with closed values. A form may add outcomes of its own. */
public enum ProcessVariable {
    /**
     * What the rules say of admission: {@code admitted}; {@code emergency}, which is admitted too; {@code incomplete}, so that the customer is asked; {@code double} of an
     * earlier case; or {@code refused}.
     */
    ADMISSION("admission", "admitted", "emergency", "incomplete", "double", "refused"),
    /** Whether an article had answered an inquiry when it was sent: {@code answered} or {@code open}. */
    FIRST_CONTACT("firstContact", "answered", "open"),
    /** {@code found} or {@code open}. */
    ROUTING("routing", "found", "open"),
    /**
     * What the team did: {@code asked}, {@code transferred}, {@code unsettled} (passed on too often), {@code interim}, {@code secondLook} (a reply that
     * somebody else must look at) or {@code replied}; with a suggestion: {@code studied} (it is worth studying) or {@code decided}.
     */
    HANDLING("handling", "asked", "transferred", "unsettled", "interim", "secondLook", "replied", "studied", "decided"),
    /** The decision about a suggestion: {@code accepted} or {@code declined}. */
    DECISION("decision", "accepted", "declined"),
    /** What the second pair of eyes said of a reply: {@code approved} or {@code returned}. */
    CHECKED("checked", "approved", "returned"),
    /** What the rules said of a rating: {@code review} or {@code noted}. */
    RATING("rating", "review", "noted"),
    /** What followed the reply: {@code closed}, or {@code again} when the team has the case once more. */
    AFTER("after", "closed", "again"),
    /**
     * What the watch found: {@code warn}, {@code exceeded}, {@code raise}, {@code silent} (the customer has heard nothing for long), {@code remind} (of the rating),
     * {@code slipped} (a promised date has passed) or {@code waitOver}. Local to the event subprocess.
     */
    FINDING("finding", "warn", "exceeded", "raise", "silent", "remind", "slipped", "waitOver"),
    /** Id of the deadline that the finding is about, as text. Local to the event subprocess; no gateway reads it. */
    DEADLINE("deadline"),
    /** Id of the contribution that a piece of side work is about, as text. Local to the event subprocess; no gateway reads it. */
    CONTRIBUTION("contribution"),
    /** What is asked: {@code opinion}, {@code colleague}, {@code part}, {@code directive} or {@code commitment}. Local to the event subprocess. */
    CONTRIBUTION_KIND("contributionKind", "opinion", "colleague", "part", "directive", "commitment"),
    /** What the lead says to a part: {@code approved} or {@code returned}. */
    PART_APPROVAL("partApproval", "approved", "returned"),
    /** Whether something that was promised or ordered still keeps the case from closing: {@code open} or {@code kept}. */
    PROMISES("promises", "open", "kept");

    private final String variableName;
    private final List<String> values;

    ProcessVariable(String variableName, String... values) {
        this.variableName = variableName;
        this.values = List.of(values);
    }

    public String variableName() {
        return variableName;
    }

    /** The closed values; empty if no gateway may read the variable. */
    public List<String> closedValues() {
        return values;
    }

    public static Optional<ProcessVariable> of(String variableName) {
        return Arrays.stream(values())
                .filter(one -> one.variableName.equals(variableName))
                .findFirst();
    }
}
