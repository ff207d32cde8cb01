package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;

/** What was said of one service, piece by piece, as the store would count it. */
record SaidPieces(List<Piece> all, LocalDate from) implements GroupRows, FeedbackCounts {
    record Piece(long theme, String area, LocalDate day, int pieces) {
        boolean isOf(Scope scope) {
            return (scope.theme() == null || scope.theme().equals(Long.toString(theme)))
                    && (scope.area() == null || scope.area().equals(area));
        }
    }

    @Override
    public List<String> entities(LocalDate since, LocalDate oldest) {
        return List.of("works");
    }

    @Override
    public List<GroupRow> groups(String entity, LocalDate from, LocalDate until) {
        return all.stream()
                .filter(piece -> !piece.day().isBefore(from) && piece.day().isBefore(until))
                .map(piece -> new GroupRow("lamps", piece.theme(), piece.area(), 0, "case", piece.pieces()))
                .toList();
    }

    @Override
    public List<AreaRow> areas(LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public List<KnownRow> known(String entity, @Nullable String service, LocalDate from) {
        return List.of(new KnownRow("lamps", "case", from));
    }

    @Override
    public List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until) {
        return all.stream()
                .filter(piece -> !piece.day().isBefore(from) && piece.day().isBefore(until) && piece.isOf(scope))
                .collect(Collectors.toMap(Piece::day, Piece::pieces, Integer::sum, TreeMap::new));
    }

    @Override
    public Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until) {
        return days(scope, Set.of(), from, until);
    }

    @Override
    public Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until) {
        return Map.of();
    }

    @Override
    public List<OfService> country(LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit) {
        return List.of();
    }
}
