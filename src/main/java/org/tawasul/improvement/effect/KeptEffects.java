package org.tawasul.improvement.effect;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Figure;
import org.tawasul.improvement.effect.EffectRows.EffectRow;

/** Keeps what was measured of an improvement on the day on which it was closed. */
@Component
class KeptEffects {
    private final EffectRows rows;

    KeptEffects(EffectRows rows) {
        this.rows = rows;
    }

    void keep(long improvement, LocalDate on, MeasuredEffect measured) {
        Figure figure = measured.figure();
        rows.add(new EffectRow(
                improvement,
                on,
                measured.compared(),
                figure == null ? null : figure.fewer(),
                figure == null ? null : figure.least(),
                figure == null ? null : figure.most()));
        if (!measured.weeks().isEmpty()) {
            rows.addWeeks(improvement, measured.weeks());
        }
    }

    /** Empty for one that isn't closed, and for those that were closed before it was kept. */
    Optional<MeasuredEffect> of(long improvement) {
        return rows.find(improvement)
                .map(row -> new MeasuredEffect(figure(row), rows.weeks(improvement), row.compared(), row.measuredOn()));
    }

    private static @Nullable Figure figure(EffectRow row) {
        Integer fewer = row.fewer();
        Integer least = row.least();
        Integer most = row.most();
        return fewer == null || least == null || most == null ? null : new Figure(fewer, least, most);
    }
}
