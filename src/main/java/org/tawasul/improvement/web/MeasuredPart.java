package org.tawasul.improvement.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PlanState;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/** Puts what was counted beside what is claimed. */
@Component
final class MeasuredPart {
    private final ImprovementEffects effects;

    MeasuredPart(ImprovementEffects effects) {
        this.effects = effects;
    }

    /** For whoever is about to say what it brought. */
    void addSoFar(Visitor visitor, ImprovementView view, Model model) {
        add(visitor, view, view.state().isOver() || view.state() == PlanState.DONE, model);
    }

    void add(Visitor visitor, ImprovementView view, Model model) {
        add(visitor, view, view.state().isOver(), model);
    }

    private void add(Visitor visitor, ImprovementView view, boolean shown, Model model) {
        if (shown) {
            effects.of(view).ifPresent(measured -> {
                model.addAttribute("measured", measured);
                model.addAttribute("chart", EffectChart.of(measured, visitor.language() == Language.AR));
            });
        }
    }
}
