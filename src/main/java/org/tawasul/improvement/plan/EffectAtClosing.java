package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.shared.Refusal;

/** What is measured of an improvement when its effect is told, and what has to be so for that. */
@Component
final class EffectAtClosing {
    private final Register register;
    private final ImprovementEffects effects;
    private final BusinessClock clock;

    EffectAtClosing(Register register, ImprovementEffects effects, BusinessClock clock) {
        this.register = register;
        this.effects = effects;
        this.clock = clock;
    }

    /** Measuring may take long, and nobody is to wait for a command; afterwards what was measured is at hand for the day. */
    void measureFirst(ImprovementRow row, LocalDate effective) {
        mustLieAfterTheLastStep(row, effective);
        effects.since(register.view(row), effective);
    }

    /** Weeks before all was done count as before: otherwise whoever tells the effect could choose the figure by the day. */
    private void mustLieAfterTheLastStep(ImprovementRow row, LocalDate effective) {
        LocalDate today = clock.today();
        LocalDate done = Objects.requireNonNullElse(row.effectiveOn(), row.askedFrom());
        if (effective.isBefore(done) || effective.isAfter(today)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "improvement-day-out-of-range",
                    Map.of("from", done, "until", today),
                    "effectiveOn");
        }
    }

    /** Stays with the improvement. Whoever says that it was measured must have something to show for it. */
    MeasuredEffect keep(ImprovementRow row, LocalDate effective, @Nullable Way way) {
        MeasuredEffect measured = effects.keep(register.view(row), effective);
        if (way == Way.MEASURED && measured.figure() == null) {
            throw Refusal.inField("improvement-not-measurable", "way");
        }
        return measured;
    }

    static Map<String, Object> facts(MeasuredEffect measured) {
        MeasuredEffect.Figure figure = measured.figure();
        return figure == null
                ? Map.of()
                : Map.of(
                        "compared", measured.compared().code(),
                        "fewer", figure.fewer(),
                        "least", figure.least(),
                        "most", figure.most());
    }
}
