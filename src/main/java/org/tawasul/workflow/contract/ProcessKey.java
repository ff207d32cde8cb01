package org.tawasul.workflow.contract;

/** The processes that code starts. The name of the model's file and the id of its process are the key. */
public enum ProcessKey {
    COMPLAINT("complaint"),
    /** A closed case that its customer reopened. */
    REOPENED("reopened");

    private final String key;

    ProcessKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
