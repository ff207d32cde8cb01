package org.tawasul.decisions.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;

/**
 * The codes of today, and those that live rows name: who changes one row after a decree must not be refused for the rows that the decree has left behind. Those are told as warnings, to
 * him and to administrators, until they are mended.
 */
final class StillNamed implements Vocabulary {
    private final Vocabulary today;
    private final Map<String, Set<String>> named = new HashMap<>();

    StillNamed(Vocabulary today, Stream<KindSources> live) {
        this.today = today;
        live.flatMap(kind -> kind.tables().stream()).forEach(table -> table.schema()
                .columns()
                .filter(column -> column.vocabulary() != null)
                .forEach(column -> table.rows().forEach(row -> name(row, column))));
    }

    @Override
    public Optional<Set<String>> values(String name) {
        return today.values(name).map(codes -> {
            Set<String> all = new HashSet<>(codes);
            all.addAll(named.getOrDefault(name, Set.of()));
            return all;
        });
    }

    @Override
    public Optional<Map<String, String>> owners(String name, String ownerList) {
        return today.owners(name, ownerList);
    }

    private void name(Row row, Column column) {
        Literal condition = row.conditions().get(column.name());
        String code = condition == null ? row.results().getOrDefault(column.name(), "") : condition.toString();
        if (!code.isEmpty()) {
            named.computeIfAbsent(Objects.requireNonNull(column.vocabulary()), any -> new HashSet<>())
                    .add(code);
        }
    }
}
