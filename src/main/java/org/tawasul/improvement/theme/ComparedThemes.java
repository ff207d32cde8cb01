package org.tawasul.improvement.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares centres by their signatures. */
@Component
final class ComparedThemes implements ThemeComparison {
    private static final int CANDIDATES = 100;
    private static final int LONGEST_NAME = 200;

    private final ThemeRows rows;
    private final Signatures signatures;

    ComparedThemes(ThemeRows rows, Signatures signatures) {
        this.rows = rows;
        this.signatures = signatures;
    }

    @Override
    public void centre(long theme, List<SpokenWords> said) {
        ThemeRow row = rows.find(theme).filter(one -> one.joinedTo() == null).orElse(null);
        List<Signature> members = said.stream()
                .flatMap(one -> signatures.of(one.words()).stream())
                .toList();
        if (row == null || members.isEmpty()) {
            return;
        }
        Signature centre = commonest(members);
        rows.recentre(theme, centre.bytes());
        rows.dropBands(theme);
        rows.addBands(theme, centre.bands(row.service()));
        String name = TellingWords.of(said).orElse(null);
        rows.name(theme, name != null && name.length() > LONGEST_NAME ? null : name, said.size());
    }

    @Override
    public List<Long> alike(long theme) {
        ThemeRow row = rows.find(theme).filter(one -> one.joinedTo() == null).orElse(null);
        if (row == null) {
            return List.of();
        }
        Signature centre = Signature.of(row.signature());
        Map<Long, Double> likeness = new HashMap<>();
        rows.candidates(centre.bands(row.service()), CANDIDATES)
                .forEach(other -> likeness.put(other.id(), centre.likeness(Signature.of(other.signature()))));
        likeness.remove(theme);
        return likeness.entrySet().stream()
                .filter(other -> other.getValue() >= KnownThemes.ALIKE)
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void join(long smaller, long larger) {
        rows.join(smaller, larger);
        rows.dropBands(smaller);
    }

    private static Signature commonest(List<Signature> members) {
        int[] values = new int[Signature.LENGTH];
        for (int i = 0; i < values.length; i++) {
            Map<Integer, Integer> times = new HashMap<>();
            for (Signature member : members) {
                times.merge(member.value(i), 1, Integer::sum);
            }
            values[i] = times.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
        return new Signature(values);
    }
}
