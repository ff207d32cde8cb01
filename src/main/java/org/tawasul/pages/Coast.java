package org.tawasul.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where land is; read once. Holes are rings among the others: a point is on land if a line from it crosses an odd number of their sides. */
final class Coast {
    private static final Coast BOTH = read();

    private final List<List<Position>> land;
    private final List<List<Position>> others;
    private final String landPath;
    private final String othersPath;

    private Coast(List<List<Position>> land, List<List<Position>> others) {
        this.land = land;
        this.others = others;
        this.landPath = path(land);
        this.othersPath = path(others);
    }

    static boolean isLand(Position place) {
        return isWithin(BOTH.land, place);
    }

    /** On the land of a neighbour. */
    static boolean isOfOthers(Position place) {
        return isWithin(BOTH.others, place);
    }

    /** As the {@code d} of a path, in {@link MapView#GRAINS} of the whole map. */
    static String land() {
        return BOTH.landPath;
    }

    static String others() {
        return BOTH.othersPath;
    }

    private static boolean isWithin(List<List<Position>> rings, Position place) {
        boolean within = false;
        for (List<Position> ring : rings) {
            Position before = ring.get(ring.size() - 1);
            for (Position here : ring) {
                boolean crosses = (here.latitude() > place.latitude()) != (before.latitude() > place.latitude());
                if (crosses && place.longitude() < crossing(before, here, place.latitude())) {
                    within = !within;
                }
                before = here;
            }
        }
        return within;
    }

    private static double crossing(Position from, Position to, double latitude) {
        double part = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + part * (to.longitude() - from.longitude());
    }

    /** Each point is said from the one before it, as rounded, so that nothing adds up. */
    private static String path(List<List<Position>> rings) {
        StringBuilder path = new StringBuilder();
        for (List<Position> ring : rings) {
            long x = 0;
            long y = 0;
            for (int i = 0; i < ring.size(); i++) {
                long toX = Math.round(MapView.grainsEast(ring.get(i)));
                long toY = Math.round(MapView.grainsSouth(ring.get(i)));
                if (i == 0) {
                    path.append('M').append(toX).append(' ').append(toY).append('l');
                } else {
                    path.append(toX - x).append(' ').append(toY - y).append(i == ring.size() - 1 ? "" : " ");
                }
                x = toX;
                y = toY;
            }
            path.append('z');
        }
        return path.toString();
    }

    private static Coast read() {
        try (InputStream in = Coast.class.getResourceAsStream("/static/assets/map/coast.json")) {
            JsonNode all = new ObjectMapper().readTree(Objects.requireNonNull(in));
            return new Coast(rings(all.path("land")), rings(all.path("others")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Position>> rings(JsonNode written) {
        List<List<Position>> rings = new ArrayList<>();
        for (JsonNode ring : written) {
            List<Position> points = new ArrayList<>();
            ring.forEach(point -> points.add(
                    new Position(point.path(1).asDouble(), point.path(0).asDouble())));
            rings.add(List.copyOf(points));
        }
        return List.copyOf(rings);
    }
}
