package org.tawasul.pages;

import java.util.Locale;
import java.util.Optional;

/**
 * What of the country a map shows: all of it, a part or a spot, around its middle. North is up and east is right in both languages. Over so small a country degrees are squares that
 * are made narrower: nothing is off by more than a hundredth.
 *
 * @param level 0 for the country, 2 for the nearest
 */
public record MapView(int level, double latitude, double longitude) {
    /** Of the picture, in its own units. */
    public static final int WIDTH = 420;

    public static final int HEIGHT = 630;

    /** The nearest that there is; here a press means the place itself. */
    public static final int SPOT = 2;

    /** Parts of a degree in which the coast is drawn: some eleven metres. */
    static final int GRAINS = 10_000;

    static final double NORTH = 26.36;
    static final double WEST = 50.265;

    /** From north to south, in degrees. */
    private static final double TALL = 0.81;

    private static final double NARROWER = Math.cos(Math.toRadians(NORTH - TALL / 2));
    private static final double WIDE = TALL * WIDTH / HEIGHT / NARROWER;
    private static final double[] TIMES = {1, 3, 8};
    private static final double STEP = 0.4;
    private static final double EDGE = 16;
    private static final double BAR_EAST = 180;
    private static final double BAR_NORTH = 80;

    /** All of the country. */
    public static final MapView COUNTRY = new MapView(0, NORTH - TALL / 2, WEST + WIDE / 2);

    /** Never shows what is not on the map. */
    public MapView {
        level = Math.max(0, Math.min(SPOT, level));
        double tall = TALL / TIMES[level] / 2;
        double wide = WIDE / TIMES[level] / 2;
        latitude = Math.max(NORTH - TALL + tall, Math.min(NORTH - tall, latitude));
        longitude = Math.max(WEST + wide, Math.min(WEST + WIDE - wide, longitude));
    }

    /** A part of the country in whose middle the place is. */
    public static MapView around(Position place) {
        return new MapView(1, place.latitude(), place.longitude());
    }

    /** As {@link #written} wrote it; empty for anything else. */
    public static Optional<MapView> read(String written) {
        return written.matches("[0-2] .{3,30}")
                ? Position.read(written.substring(2))
                        .map(middle -> new MapView(written.charAt(0) - '0', middle.latitude(), middle.longitude()))
                : Optional.empty();
    }

    public String written() {
        return level + " " + middle().said();
    }

    public Position middle() {
        return new Position(latitude, longitude);
    }

    public MapView nearer(Position to) {
        return new MapView(level + 1, to.latitude(), to.longitude());
    }

    public MapView farther() {
        return new MapView(level - 1, latitude, longitude);
    }

    /** @param north how many steps to the north, and east to the east; less than nothing for the other way */
    public MapView moved(int north, int east) {
        return new MapView(
                level, latitude + north * STEP * TALL / TIMES[level], longitude + east * STEP * WIDE / TIMES[level]);
    }

    public boolean isNearest() {
        return level == SPOT;
    }

    public boolean isFarthest() {
        return level == 0;
    }

    /** @param across from its left edge, as a part of its width, and down from the upper */
    public Position at(double across, double down) {
        double degrees = TALL / TIMES[level];
        double narrow = WIDE / TIMES[level];
        return new Position(latitude + (0.5 - down) * degrees, longitude + (across - 0.5) * narrow);
    }

    public boolean shows(Position place) {
        return x(place) >= 0 && x(place) <= WIDTH && y(place) >= 0 && y(place) <= HEIGHT;
    }

    /** Not at its very edge, and not where the bar stands. */
    boolean showsWell(Position place) {
        double x = x(place);
        double y = y(place);
        boolean atTheBar = x < BAR_EAST && y > HEIGHT - BAR_NORTH;
        return x >= EDGE && x <= WIDTH - EDGE && y >= EDGE && y <= HEIGHT - EDGE && !atTheBar;
    }

    /** Where on the picture a place is. */
    double x(Position place) {
        return WIDTH / 2.0 + (place.longitude() - longitude) * perLongitude();
    }

    double y(Position place) {
        return HEIGHT / 2.0 - (place.latitude() - latitude) * perLatitude();
    }

    public double perLatitude() {
        return HEIGHT / TALL * TIMES[level];
    }

    public double perLongitude() {
        return WIDTH / WIDE * TIMES[level];
    }

    static double grainsEast(Position place) {
        return (place.longitude() - WEST) * NARROWER * GRAINS;
    }

    static double grainsSouth(Position place) {
        return (NORTH - place.latitude()) * GRAINS;
    }

    /** How the whole map is moved and made larger so that this is seen. */
    String transform() {
        double scale = perLatitude() / GRAINS;
        Position corner = at(0, 0);
        return String.format(
                Locale.ROOT, "scale(%.5f) translate(%.1f %.1f)", scale, -grainsEast(corner), -grainsSouth(corner));
    }
}
