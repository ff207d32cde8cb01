package org.tawasul.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawasul.shared.Bilingual;

/**
 * One name on the map, about where its place is.
 *
 * @param from the level from which on there is room for it
 * @param kind {@code town} has a dot, {@code island} has none, {@code area} is a governorate and only on the map of the whole country
 * @param side of the dot on which it stands
 */
record MapName(Position place, int from, String kind, String side, Bilingual name) {
    private static final double KILOMETRES = 111.2;
    private static final double NEAR = 6;
    private static final List<MapName> ALL = read();

    static List<MapName> on(MapView view) {
        return ALL.stream()
                .filter(one ->
                        one.from <= view.level() && (!one.isArea() || view.level() == 0) && view.showsWell(one.place))
                .toList();
    }

    /** The name that is nearest, if one is near. */
    static Optional<MapName> near(Position place) {
        return ALL.stream()
                .filter(one -> !one.isArea() && one.kilometres(place) <= NEAR)
                .min(Comparator.comparingDouble(one -> one.kilometres(place)));
    }

    boolean isArea() {
        return kind.equals("area");
    }

    boolean isTown() {
        return kind.equals("town");
    }

    private double kilometres(Position other) {
        double north = place.latitude() - other.latitude();
        double east = (place.longitude() - other.longitude()) * Math.cos(Math.toRadians(place.latitude()));
        return Math.hypot(north, east) * KILOMETRES;
    }

    private static List<MapName> read() {
        try (InputStream in = MapName.class.getResourceAsStream("/static/assets/map/names.csv")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n")).skip(1).map(MapName::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MapName of(String line) {
        String[] cells = line.split(",", -1);
        return new MapName(
                new Position(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])),
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                new Bilingual(cells[5], cells[6]));
    }
}
