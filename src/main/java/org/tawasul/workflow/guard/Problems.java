package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;

/** Collects what is wrong with one file. */
final class Problems {
    private final String file;
    private final List<SourceProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(String place, String code, Map<String, Object> parameters) {
        found.add(new SourceProblem(file, place, new Message("problem." + code, parameters)));
    }

    void add(String place, String code) {
        add(place, code, Map.of());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<SourceProblem> list() {
        return List.copyOf(found);
    }
}
