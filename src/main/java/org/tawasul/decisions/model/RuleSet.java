package org.tawasul.decisions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.sources.Sentence;
import org.tawasul.decisions.sources.Table;
import org.tawasul.shared.Bilingual;

/** One version of all rules, ready to be asked; {@code hash} is that of its sources. */
record RuleSet(String hash, Map<DecisionKind, CompiledKind> kinds) {
    RuleSet {
        kinds = Map.copyOf(kinds);
    }

    List<Finding> find(DecisionKind kind, List<Object> facts, LocalDate on) {
        return of(kind).find(facts, on);
    }

    List<Table> tables(DecisionKind kind) {
        return of(kind).sources().tables();
    }

    /** What stands in a cell of the row that was found. */
    Optional<String> cell(DecisionKind kind, Finding finding, String column) {
        return Optional.ofNullable(of(kind).parameters(finding).get(column)).map(Object::toString);
    }

    Bilingual because(DecisionKind kind, Finding finding, Names names) {
        return sentence(kind, finding).sayBecause(of(kind).parameters(finding), names);
    }

    Bilingual outcome(DecisionKind kind, Finding finding, Names names) {
        return sentence(kind, finding).sayOutcome(of(kind).parameters(finding), names);
    }

    Optional<String> arabicName(DecisionKind kind, Finding finding) {
        return of(kind).arabicName(finding.reason().key());
    }

    private Sentence sentence(DecisionKind kind, Finding finding) {
        return of(kind).sentence(finding.reason().key())
                .orElseThrow(() -> new IllegalStateException("Rule set " + hash + " has no sentence "
                        + finding.reason().key()));
    }

    private CompiledKind of(DecisionKind kind) {
        CompiledKind compiled = kinds.get(kind);
        if (compiled == null) {
            throw new IllegalStateException("Rule set " + hash + " has no rules of " + kind.folder());
        }
        return compiled;
    }
}
