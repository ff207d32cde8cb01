package org.tawasul.intake.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawasul.files.PhotoPlace;

/** Degrees of latitude and longitude, as people and devices write them: in either set of digits, with a comma of either script between them. */
final class Position {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,2}(?:[.][0-9]{1,8})?)\\s*[,\u060C ]\\s*(-?[0-9]{1,3}(?:[.][0-9]{1,8})?)");

    /** With its islands and waters. */
    private static final double SOUTH = 25.4;

    private static final double NORTH = 27.2;
    private static final double WEST = 50.2;
    private static final double EAST = 51.2;

    private Position() {}

    /** To five decimals, which is a metre; empty for what is no place on earth. */
    static Optional<String> read(String written) {
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
                ? Optional.of(said(latitude, longitude))
                : Optional.empty();
    }

    /** Roughly: a place that is written the wrong way round, or of another country, helps nobody to find it. */
    static boolean isInTheCountry(String read) {
        String[] degrees = read.split(", ");
        double latitude = Double.parseDouble(degrees[0]);
        double longitude = Double.parseDouble(degrees[1]);
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    static String of(PhotoPlace place) {
        return said(place.latitude(), place.longitude());
    }

    private static String said(double latitude, double longitude) {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
