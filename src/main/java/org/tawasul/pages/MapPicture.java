package org.tawasul.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A map as the template {@code pages/map} draws it. It is drawn here and nowhere else: nobody else learns which place is looked at. */
public final class MapPicture {
    /** Between two lines of the net, in degrees, and how many kilometres the bar measures; by level. */
    private static final double[] NET = {0.2, 0.05, 0.02};

    private static final int[] BAR = {10, 5, 2};
    private static final double DEGREE = 111.2;

    /** For a word, and between what stands beside each other. */
    private static final double ROOM = 90;

    private static final double MARGIN = 6;

    private final MapView view;
    private final @Nullable Position marked;

    private MapPicture(MapView view, @Nullable Position marked) {
        this.view = view;
        this.marked = marked;
    }

    /**
     * @param along whether it runs from west to east
     * @param free whether there is room to say its degrees
     */
    public record Line(boolean along, String at, String degrees, boolean free) {}

    /** @param side of its dot on which it stands; {@code middle} for what has none */
    public record Name(String at, Bilingual name, String kind, String side, boolean dot) {}

    public static MapPicture of(MapView view, Optional<Position> marked) {
        return new MapPicture(view, marked.orElse(null));
    }

    /** The part of the country around the place with which somebody's words end; null if they end otherwise. */
    public static @Nullable MapPicture ofWords(@Nullable String words) {
        return Optional.ofNullable(words)
                .flatMap(Position::atTheEndOf)
                .flatMap(MapPicture::around)
                .orElse(null);
    }

    /** Empty for waters of the country that the map doesn't reach. */
    public static Optional<MapPicture> around(Position place) {
        return Optional.of(MapView.around(place))
                .filter(view -> view.shows(place))
                .map(view -> of(view, Optional.of(place)));
    }

    public MapView view() {
        return view;
    }

    public String transform() {
        return view.transform();
    }

    public String land() {
        return Coast.land();
    }

    public String others() {
        return Coast.others();
    }

    /** What is marked, wherever it is. */
    public @Nullable String said() {
        return marked == null ? null : marked.said();
    }

    /** Where the marker stands; null if there is none, or it isn't on this part. */
    public @Nullable String marker() {
        return marked == null || !view.shows(marked) ? null : spot(marked);
    }

    /** The name nearest to what is marked; null if none is near. */
    public @Nullable Bilingual near() {
        return marked == null ? null : MapName.near(marked).map(MapName::name).orElse(null);
    }

    public List<Line> net() {
        List<Line> net = new ArrayList<>();
        double step = NET[view.level()];
        Position corner = view.at(0, 1);
        Position other = view.at(1, 0);
        for (long i = (long) Math.ceil(corner.latitude() / step); i * step < other.latitude(); i++) {
            double y = view.y(new Position(i * step, view.longitude()));
            net.add(new Line(true, number(y), degrees(i * step), y < MapView.HEIGHT - ROOM));
        }
        for (long i = (long) Math.ceil(corner.longitude() / step); i * step < other.longitude(); i++) {
            double x = view.x(new Position(view.latitude(), i * step));
            net.add(new Line(false, number(x), degrees(i * step), x < MapView.WIDTH - ROOM / 2));
        }
        return net;
    }

    public List<Name> names() {
        return MapName.on(view).stream()
                .map(one -> new Name(spot(one.place()), one.name(), one.kind(), side(one), one.isTown()))
                .toList();
    }

    /** Kilometres that the bar stands for. */
    public int bar() {
        return BAR[view.level()];
    }

    public String barWidth() {
        return number(bar() / DEGREE * view.perLatitude());
    }

    public String plateWidth() {
        return number(Math.max(bar() / DEGREE * view.perLatitude(), ROOM) + 2 * MARGIN);
    }

    /** At the edge a name stands on the side that is on the picture. */
    private String side(MapName one) {
        double x = view.x(one.place());
        if (one.side().equals("east") && x > MapView.WIDTH - ROOM) {
            return "west";
        }
        return one.side().equals("west") && x < ROOM ? "east" : one.side();
    }

    private String spot(Position place) {
        return number(view.x(place)) + " " + number(view.y(place));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f°", value).replaceFirst("0°", "°");
    }
}
