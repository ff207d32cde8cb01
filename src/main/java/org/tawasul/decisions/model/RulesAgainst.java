package org.tawasul.decisions.model;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.decisions.LiveRules;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.release.SourceProblem;

/** Reads the sources of the live rules once more, against another vocabulary. */
@Component
class RulesAgainst implements LiveRules {
    private final RuleSets ruleSets;

    RulesAgainst(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public List<SourceProblem> unknownTo(Vocabulary vocabulary) {
        return ruleSets.readAgainst(vocabulary);
    }
}
