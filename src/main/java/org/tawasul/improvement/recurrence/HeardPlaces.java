package org.tawasul.improvement.recurrence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.recurrence.PlaceRows.PlaceRow;
import org.tawasul.pages.Position;

/**
 * In which neighbourhood a case counts: that of the block it names. Where it has only a place on the map, that which others named who marked a place in the same square of some 500 metres, if at
 * least three did and nine of ten agree; otherwise none.
 */
@Component
class HeardPlaces {
    private static final int PARTS_OF_A_DEGREE = 200;
    private static final int FEWEST = 3;
    private static final double AGREE = 0.9;

    private final Cases cases;
    private final PlaceRows rows;

    HeardPlaces(Cases cases, PlaceRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /**
     * Where a case counts.
     *
     * @param area empty for none
     * @param blocks 0 for none
     */
    record Place(String area, int blocks) {}

    Place of(CaseView view) {
        String area = Objects.requireNonNullElse(view.area(), "");
        return cases.block(view.id())
                .map(block -> new Place(area, HeardRow.blocksOf(block)))
                .or(() ->
                        marked(view).flatMap(this::known).filter(place -> area.isEmpty() || area.equals(place.area())))
                .orElse(new Place(area, 0));
    }

    /** Whoever names a block and marks the place says of the square in which neighbourhood it lies; nothing of him or of the case is kept by it. */
    void learn(CaseView view) {
        String area = view.area();
        Integer block = cases.block(view.id()).orElse(null);
        if (area != null && block != null) {
            marked(view)
                    .map(at -> new PlaceRow(north(at), east(at), area, HeardRow.blocksOf(block), 1))
                    .filter(place -> rows.count(place) == 0)
                    .ifPresent(rows::begin);
        }
    }

    private Optional<Place> known(Position at) {
        List<PlaceRow> named = rows.in(north(at), east(at));
        int all = named.stream().mapToInt(PlaceRow::pieces).sum();
        return named.stream()
                .limit(1)
                .filter(most -> all >= FEWEST && most.pieces() >= AGREE * all)
                .map(most -> new Place(most.area(), most.blocks()))
                .findFirst();
    }

    private static Optional<Position> marked(CaseView view) {
        return Position.atTheEndOf(view.description());
    }

    private static int north(Position at) {
        return (int) Math.floor(at.latitude() * PARTS_OF_A_DEGREE);
    }

    private static int east(Position at) {
        return (int) Math.floor(at.longitude() * PARTS_OF_A_DEGREE);
    }
}
