package org.tawasul.improvement.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;

/** What was measured of improvements when they were closed, in the store; written once for each. */
public interface EffectRows {
    void add(EffectRow row);

    /** @param weeks at least one, in their order */
    void addWeeks(long improvement, List<MeasuredEffect.Week> weeks);

    Optional<EffectRow> find(long improvement);

    List<MeasuredEffect.Week> weeks(long improvement);

    /**
     * One of them.
     *
     * @param fewer percent of cases less; null where there was too little to tell, as {@code least} and {@code most}
     */
    record EffectRow(
            long improvement,
            LocalDate measuredOn,
            Compared compared,
            @Nullable Integer fewer,
            @Nullable Integer least,
            @Nullable Integer most) {}
}
