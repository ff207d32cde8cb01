package org.tawasul.decisions.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;

/** Gathers everything that is wrong, so that an owner sees all of it at once and not one mistake a day. */
public final class Problems {
    private static final int QUOTED = 60;

    private final List<SourceProblem> all = new ArrayList<>();

    public void add(String file, String place, String code) {
        add(file, place, code, Map.of());
    }

    public void add(String file, String place, String code, String name, Object value) {
        add(file, place, code, Map.of(name, value));
    }

    /** @param code the part after {@code problem.rules-} of the sentence's key */
    public void add(String file, String place, String code, Map<String, Object> parameters) {
        all.add(new SourceProblem(file, place, new Message("problem.rules-" + code, parameters)));
    }

    public List<SourceProblem> all() {
        return List.copyOf(all);
    }

    public int count() {
        return all.size();
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** Foreign text made fit for a sentence: one line, short, nothing invisible. */
    public static String quoted(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return visible.length() <= QUOTED ? visible : visible.substring(0, QUOTED) + "…";
    }
}
