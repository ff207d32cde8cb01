package org.tawasul.improvement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementsDue;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.WorkBeside;
import org.tawasul.shared.Language;

/** What waits in the register, where whoever has to do it begins his work. */
@Component
final class ImprovementsBeside implements WorkBeside {
    private static final int MOST = 3;

    private final ImprovementsDue improvements;

    ImprovementsBeside(ImprovementsDue improvements) {
        this.improvements = improvements;
    }

    @Override
    public List<Due> of(Visitor visitor) {
        SignedIn who = visitor.who();
        if (who == null || who.entity() == null) {
            return List.of();
        }
        return improvements.of(visitor.actor(), MOST).stream()
                .map(due -> due(due, visitor.language()))
                .toList();
    }

    private static Due due(ImprovementsDue.Due due, Language language) {
        return new Due(
                "/improvements/" + due.view().number(),
                "improvement.due." + due.act().code(),
                List.of(due.view().number(), due.view().title().in(language)),
                due.at(),
                due.late());
    }
}
