package org.tawasul.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Degrees of latitude and longitude, as people and devices write them: in either set of digits, with a comma of either script between them. */
public record Position(double latitude, double longitude) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,2}(?:[.][0-9]{1,8})?)\\s*[,\u060C ]\\s*(-?[0-9]{1,3}(?:[.][0-9]{1,8})?)");

    /** As it is said to the team: the last line of the words, after one word and a colon. */
    private static final Pattern LAST_LINE =
            Pattern.compile("\\n\\n\\p{L}{1,20}: ([0-9]{2}[.][0-9]{5}, [0-9]{2}[.][0-9]{5})$");

    /** The longest that such a line is. */
    private static final int LINE = 60;

    /** With its islands and waters. */
    private static final double SOUTH = 25.4;

    private static final double NORTH = 27.2;
    private static final double WEST = 50.2;
    private static final double EAST = 51.2;

    /** Empty for what is no place on earth. */
    public static Optional<Position> read(String written) {
        StringBuilder plain = new StringBuilder();
        written.strip()
                .chars()
                .forEach(sign -> plain.append((char)
                        (Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign == '\u066B' ? '.' : sign)));
        Matcher found = WRITTEN.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(found.group(1));
        double longitude = Double.parseDouble(found.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }

    /** The one with which the words of a customer end, as {@code intake.submit.position-said} adds it; it is for nobody who may not read those words. */
    public static Optional<Position> atTheEndOf(String words) {
        Matcher found = LAST_LINE.matcher(words.substring(Math.max(0, words.length() - LINE)));
        return found.find() ? read(found.group(1)).filter(Position::isInTheCountry) : Optional.empty();
    }

    /** Roughly: a place that is written the wrong way round, or of another country, helps nobody to find it. */
    public boolean isInTheCountry() {
        return latitude >= SOUTH
                && latitude <= NORTH
                && longitude >= WEST
                && longitude <= EAST
                && !Coast.isOfOthers(this);
    }

    /** To five decimals, which is a metre. */
    public String said() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
