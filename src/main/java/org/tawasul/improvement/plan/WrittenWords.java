package org.tawasul.improvement.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.Wording;
import org.tawasul.improvement.plan.WordsRow.Part;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.PlainWords;

/** Writes and reads what was written about improvements, and puts both together for a view. */
@Component
final class WrittenWords {
    private final ImprovementRows rows;

    WrittenWords(ImprovementRows rows) {
        this.rows = rows;
    }

    void write(long improvement, Part part, Wording wording) {
        rows.removeWords(improvement, part);
        add(improvement, part, Language.AR, wording.ar());
        add(improvement, part, Language.EN, wording.en());
    }

    private void add(long improvement, Part part, Language language, @Nullable String text) {
        if (text != null) {
            rows.addWords(new WordsRow(improvement, part, language, text, PlainWords.spelling(text)));
        }
    }

    List<ImprovementView> views(Collection<ImprovementRow> of) {
        Map<Long, Map<Part, Wording>> all = read(of);
        return of.stream()
                .map(row -> view(row, all.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    ImprovementView view(ImprovementRow row) {
        return views(List.of(row)).get(0);
    }

    private Map<Long, Map<Part, Wording>> read(Collection<ImprovementRow> of) {
        Map<Long, Map<Part, Wording>> all = new HashMap<>();
        if (!of.isEmpty()) {
            rows.words(of.stream().map(ImprovementRow::id).toList())
                    .forEach(words -> all.computeIfAbsent(words.improvement(), id -> new EnumMap<>(Part.class))
                            .merge(words.part(), Wording.of(words.text(), words.language()), WrittenWords::both));
        }
        return all;
    }

    private static Wording both(Wording one, Wording other) {
        return new Wording(one.ar() != null ? one.ar() : other.ar(), one.en() != null ? one.en() : other.en());
    }

    private static ImprovementView view(ImprovementRow row, Map<Part, Wording> words) {
        Wording effect = words.get(Part.EFFECT);
        return new ImprovementView(
                row.id(),
                row.number(),
                row.scope(),
                row.source(),
                row.sourceReference(),
                row.asked(),
                row.state(),
                Objects.requireNonNull(words.get(Part.TITLE)),
                words.get(Part.NEED),
                words.get(Part.ROOT_CAUSE),
                row.permanent(),
                words.get(Part.REASONS),
                words.get(Part.RETURNED),
                words.get(Part.DONE),
                effect == null || row.effectWay() == null
                        ? null
                        : new ToldEffect(row.effectWay(), effect, row.fewerCases()),
                row.owner(),
                row.dueOn(),
                row.effectiveOn(),
                row.requestedBy(),
                row.openedAt(),
                row.decidedAt(),
                row.closedAt(),
                row.version());
    }
}
