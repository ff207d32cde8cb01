package org.tawasul.release.model;

import java.util.Comparator;
import java.util.List;
import org.tawasul.release.ReleasePart;

/** The organisation comes first, for rules name its codes; rules come before models, for a model may name what only the new rules answer. */
final class PartOrder {
    private static final List<String> FIRST = List.of("organisation", "rules", "models");

    private PartOrder() {}

    static List<ReleasePart> of(List<ReleasePart> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(PartOrder::rank).thenComparing(ReleasePart::name))
                .toList();
    }

    private static int rank(ReleasePart part) {
        int rank = FIRST.indexOf(part.name());
        return rank < 0 ? FIRST.size() : rank;
    }
}
