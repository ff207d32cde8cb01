package org.tawasul.workflow.guard;

/** Paths in a tree of models: {@code complaint/complaint.bpmn}, {@code complaint/userTask_handle.form.yaml}. */
final class Places {
    static final String MODEL = ".bpmn";
    static final String FORM = ".form.yaml";

    private Places() {}

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String base(String path, String ending) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
    }
}
