package org.tawasul.decisions.model;

import java.util.Optional;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.sources.KindSources;

/** Kinds that somebody else has compiled and tried already, which is the slow part of a release. */
interface TriedKinds {
    /** The kind as these sources have it, if it is there and was in order. */
    Optional<CompiledKind> take(KindSources kind);
}
