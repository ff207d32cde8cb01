package org.tawasul.improvement.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/** Puts what was counted beside what is claimed. */
@Component
final class MeasuredPart {
    private final ImprovementEffects effects;

    MeasuredPart(ImprovementEffects effects) {
        this.effects = effects;
    }

    void add(Visitor visitor, ImprovementView view, Model model) {
        if (view.state().isOver()) {
            effects.of(view).ifPresent(measured -> {
                model.addAttribute("measured", measured);
                model.addAttribute("chart", EffectChart.of(measured, visitor.language() == Language.AR));
            });
        }
    }
}
