package org.tawasul.decisions.model;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

/** The rules as one half of what is live. */
@Component
class RulesPart implements ReleasePart {
    static final Set<String> ENDINGS = Set.of(".csv", ".yaml", ".drl", ".txt");

    private final RuleSets ruleSets;

    RulesPart(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return RuleSets.PART;
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public List<SourceProblem> check(SourceTree candidate) {
        return ruleSets.check(candidate);
    }

    @Override
    public void follow(SourceTree live) {
        ruleSets.follow(live);
    }
}
