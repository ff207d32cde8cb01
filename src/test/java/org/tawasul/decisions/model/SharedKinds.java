package org.tawasul.decisions.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.sources.KindSources;

/**
 * What one program of this JVM has compiled and tried, the others need not: a compiled kind never changes and hangs on nothing but its sources. They are compared
 * as they were read and not by their hash, because other codes may have made other rows of the same files.
 */
public final class SharedKinds implements TriedKinds {
    private static final int REMEMBERED = 32;

    private static final Map<KindSources, CompiledKind> TRIED = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KindSources, CompiledKind> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public Optional<CompiledKind> take(KindSources kind) {
        synchronized (TRIED) {
            CompiledKind known = TRIED.get(kind);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<CompiledKind> compiled = RulesAhead.inOrder(kind);
            compiled.ifPresent(one -> TRIED.put(kind, one));
            return compiled;
        }
    }
}
