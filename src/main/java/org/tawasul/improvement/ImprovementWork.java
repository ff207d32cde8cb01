package org.tawasul.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/**
 * The way of an improvement from its study to its end. Each act is a whole command: it changes the line of the register, leaves a row of the record, sets the next clock and lets the process go on, or
 * nothing of it. All refuse {@code improvement-unknown}; {@code not-allowed} for whoever is not of its entity or not in the role ({@link ImprovementAct}); and {@code improvement-changed-meanwhile}
 * (CONFLICT) if it stands elsewhere by now, or was changed since the version that was read.
 */
public interface ImprovementWork {
    /** What waits for somebody of that role and entity, and plans that he answers for, what was asked for first at the head; at most 50. */
    List<ImprovementView> waitingFor(Actor actor);

    boolean mayDo(ImprovementAct act, ImprovementView view, Actor actor);

    List<PlanStep> steps(long improvement);

    /** @param permanent whether the remedy is for good */
    void study(String number, long version, String rootCause, boolean permanent, Actor actor);

    /** Either way the reasons will be public, and the customers of the linked cases are told. */
    default void decide(String number, long version, boolean accepted, String reasons, Actor actor) {
        decide(number, version, accepted, reasons, null, actor);
    }

    /**
     * The same with the reasons in the other language as well. Of a cluster of suggestions the reply rules are asked for some of its authors, who may write in either; what they refuse is refused
     * here.
     */
    void decide(
            String number, long version, boolean accepted, String reasons, @Nullable String reasonsOther, Actor actor);

    /** Refuses {@code person-unknown} and {@code improvement-day-out-of-range} as well. */
    void plan(String number, long version, PlanImprovement plan, Actor actor);

    /**
     * From here on each step has a clock of its own; or the plan goes back to those who made it, with the reason, which only staff reads.
     *
     * @param reason why it goes back; refuses {@code field-required} where it does without one. Of an approved plan it is left aside
     */
    void approve(String number, long version, boolean approved, @Nullable String reason, Actor actor);

    /** With the last step the improvement is done. Refuses {@code improvement-step-unknown} for one that is done already. */
    void stepDone(String number, long step, @Nullable String evidence, Actor actor);

    /**
     * The end: published, and told to the customers of the linked cases. Refuses {@code improvement-not-measurable} for an effect that is said to be measured while too few weeks or cases speak,
     * and {@code improvement-day-out-of-range} for a day before the last step was done or after today.
     */
    void tellEffect(String number, long version, TellEffect effect, Actor actor);
}
