package org.tawasul.workflow.contract;

/** The processes that code starts. The name of the model's file and the id of its process are the key. */
public enum ProcessKey {
    COMPLAINT("complaint"),
    INQUIRY("inquiry"),
    SUGGESTION("suggestion"),
    GRIEVANCE("grievance"),
    /** A closed case that its customer reopened. */
    REOPENED(
            "reopened",
            Effect.NONE
                    .brings(
                            Milestone.RECEIPT_TOLD,
                            Milestone.ADMITTED,
                            Milestone.PRIORITY_GIVEN,
                            Milestone.OWNER_KNOWN,
                            Milestone.WITH_TEAM)
                    .owes(Milestone.REOPENING_TOLD)),
    /** A case that had been joined to another by hand and stands on its own again. */
    SEPARATED(
            "separated",
            Effect.NONE
                    .brings(Milestone.RECEIPT_TOLD, Milestone.ADMITTED, Milestone.PRIORITY_GIVEN)
                    .owes(Milestone.REOPENING_TOLD)),
    /** An improvement, from its request on: its subject is no case, and it has no customer who is told of receipt. */
    IMPROVEMENT("improvement", Effect.NONE.brings(Milestone.IMPROVEMENT_RUNNING, Milestone.OWNER_KNOWN));

    private final String key;
    private final Effect beginning;

    /** For a case that has just arrived. */
    ProcessKey(String key) {
        this(key, Effect.NONE.owes(Milestone.RECEIPT_TOLD));
    }

    ProcessKey(String key, Effect beginning) {
        this.key = key;
        this.beginning = beginning;
    }

    public String key() {
        return key;
    }

    /** Whether the business key of that process, or of one that is called by others, is the id of a case. */
    public static boolean isOfCases(String processKey) {
        return !processKey.equals(IMPROVEMENT.key);
    }

    /** What has happened to a case when the process begins, and what its customer is owed. */
    public Effect beginning() {
        return beginning;
    }
}
