package org.tawasul.improvement.web;

import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.shared.Actor;
import org.tawasul.shared.WrittenId;

/** Does what a form says. */
@Component
final class ImprovementActs {
    private final ImprovementWork work;

    ImprovementActs(ImprovementWork work) {
        this.work = work;
    }

    void act(ImprovementAct act, String number, ActForm form, Actor actor) {
        long version = form.version();
        switch (act) {
            case STUDY ->
                work.study(number, version, form.get("rootCause"), form.chosen("permanent", "true", "false"), actor);
            case DECIDE ->
                work.decide(
                        number,
                        version,
                        form.chosen("decision", "accept", "refuse"),
                        form.get("reasons"),
                        form.get("reasonsOther"),
                        actor);
            case PLAN -> work.plan(number, version, form.plan(), actor);
            case APPROVE ->
                work.approve(
                        number,
                        version,
                        form.chosen("approval", "approve", "return"),
                        form.get("returnedBecause"),
                        actor);
            case CARRY_OUT -> work.stepDone(number, step(form), form.get("evidence"), actor);
            case TELL_EFFECT -> work.tellEffect(number, version, form.effect(), actor);
        }
    }

    private static long step(ActForm form) {
        return WrittenId.isOne(form.get("step")) ? Long.parseLong(form.get("step")) : -1;
    }
}
