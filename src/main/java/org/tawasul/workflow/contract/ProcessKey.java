package org.tawasul.workflow.contract;

/** The processes that code starts. The name of the model's file and the id of its process are the key. */
public enum ProcessKey {
    COMPLAINT("complaint"),
    INQUIRY("inquiry"),
    SUGGESTION("suggestion"),
    GRIEVANCE("grievance");

    private final String key;

    ProcessKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
