package org.tawasul.decisions.sources;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.facts.ConductFact;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.decisions.facts.InterimFact;
import org.tawasul.decisions.facts.LimitFact;
import org.tawasul.decisions.facts.PhraseFact;
import org.tawasul.decisions.facts.PointFact;
import org.tawasul.decisions.facts.QuestionFact;
import org.tawasul.decisions.facts.RatingFact;
import org.tawasul.decisions.facts.RecurrenceFact;
import org.tawasul.decisions.facts.ReplyFact;
import org.tawasul.decisions.facts.SlipFact;

/** The records that rules may see, by their simple names. They only ever gain components; each gain raises the version. */
public final class FactTypes {
    /** The version that is stored with each decision. */
    public static final int VERSION = 5;

    private static final Map<String, Class<? extends Record>> TYPES = byName();

    private FactTypes() {}

    public static Optional<Class<? extends Record>> named(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    public static List<Class<? extends Record>> all() {
        return List.copyOf(TYPES.values());
    }

    static Optional<RecordComponent> component(Class<? extends Record> fact, String name) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static Map<String, Class<? extends Record>> byName() {
        Map<String, Class<? extends Record>> types = new TreeMap<>();
        for (Class<? extends Record> type : List.of(
                CaseFact.class,
                ConductFact.class,
                DeadlineFact.class,
                InterimFact.class,
                LimitFact.class,
                PhraseFact.class,
                PointFact.class,
                QuestionFact.class,
                RatingFact.class,
                RecurrenceFact.class,
                ReplyFact.class,
                SlipFact.class)) {
            types.put(type.getSimpleName(), type);
        }
        return types;
    }
}
