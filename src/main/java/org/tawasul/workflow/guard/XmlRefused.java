package org.tawasul.workflow.guard;

import java.util.Map;

/** The file can't be read as a model at all. */
final class XmlRefused extends RuntimeException {
    private final String code;
    private final transient Map<String, Object> parameters;

    XmlRefused(String code, Map<String, Object> parameters) {
        super(code, null, false, false);
        this.code = code;
        this.parameters = parameters;
    }

    String code() {
        return code;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
