package org.tawasul.intake.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.tawasul.pages.MapPicture;
import org.tawasul.pages.MapView;
import org.tawasul.pages.Position;
import org.tawasul.shared.Refusal;

/**
 * What was pressed on the map of the page that asks for the place. A picture that is pressed sends where; on the country and on a part that leads nearer, on a spot it is the place.
 *
 * @param map what the map showed
 * @param go the button that was pressed, if it was one
 * @param small where the picture of a phone was pressed, and large that of a desk
 */
record MapPress(@Nullable String map, @Nullable String go, @Nullable Pressed small, @Nullable Pressed large) {
    private static final MapPress NONE = new MapPress(null, null, null, null);
    private static final String BUTTON = "map-";

    /** Sizes of the two pictures as the style sheet has them. */
    private static final double SMALL = 288;

    private static final double LARGE = 420;
    private static final double TALLER = (double) MapView.HEIGHT / MapView.WIDTH;

    /** In pixels from its corner; 0 and 0 if it was pressed by a key. */
    record Pressed(@Nullable String x, @Nullable String y) {
        Optional<Position> on(MapView view, double width) {
            double across = pixels(x);
            double down = pixels(y);
            return across == 0 && down == 0
                    ? Optional.of(view.middle())
                    : Optional.of(view.at(part(across / width), part(down / width / TALLER)));
        }

        private static double pixels(@Nullable String written) {
            return written != null && written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
        }

        private static double part(double whole) {
            return Math.min(1, whole);
        }
    }

    boolean isMeant() {
        return small != null || large != null || (go != null && go.startsWith(BUTTON));
    }

    /** With the place that was marked or taken away, or as it was. Refuses {@code place-elsewhere}. */
    SubmitForm on(SubmitForm form) {
        if ("map-clear".equals(go)) {
            return form.atMapPlace(null);
        }
        Optional<Position> marked = marked(before(form.position()));
        if (marked.filter(place -> !place.isInTheCountry()).isPresent()) {
            throw Refusal.inField("place-elsewhere", "position");
        }
        return marked.map(place -> form.atMapPlace(place.said())).orElse(form);
    }

    /** The map of the page that asks for the place, or the small one of the page that shows all once more. */
    static void show(SubmitStep step, SubmitForm form, Model model) {
        if (step == SubmitStep.CHECK) {
            model.addAttribute(
                    "picture",
                    place(form.position()).flatMap(MapPicture::around).orElse(null));
        }
        if (step == SubmitStep.PLACE) {
            MapPress press = model.getAttribute("press") instanceof MapPress sent ? sent : NONE;
            String position = takenFromPhoto(form, model) ? form.photoPlace() : form.position();
            MapPicture picture = MapPicture.of(press.after(position), place(position));
            model.addAttribute("picture", picture);
            model.addAttribute(
                    "mapOpen",
                    press.isMeant() || picture.said() != null || !picture.view().isFarthest());
        }
    }

    /** As the field does: who begins with a photograph means its place until this page was sent once. */
    private static boolean takenFromPhoto(SubmitForm form, Model model) {
        boolean first = Boolean.TRUE.equals(model.getAttribute("photosFirst"));
        boolean placed = Boolean.TRUE.equals(model.getAttribute("placed"));
        return first && !placed && (form.position() == null || form.position().isBlank());
    }

    private Optional<Position> marked(MapView view) {
        if ("map-middle".equals(go)) {
            return Optional.of(view.middle());
        }
        return view.isNearest() ? pressed(view) : Optional.empty();
    }

    private Optional<Position> pressed(MapView view) {
        if (small != null) {
            return small.on(view, SMALL);
        }
        return large == null ? Optional.empty() : large.on(view, LARGE);
    }

    private MapView before(@Nullable String position) {
        return Optional.ofNullable(map)
                .flatMap(MapView::read)
                .orElseGet(() -> place(position).map(MapView::around).orElse(MapView.COUNTRY));
    }

    private MapView after(@Nullable String position) {
        MapView view = before(position);
        Optional<MapView> nearer =
                view.isNearest() ? Optional.empty() : pressed(view).map(view::nearer);
        return nearer.orElseGet(() -> switch (Objects.requireNonNullElse(go, "")) {
            case "map-in" -> view.nearer(place(position).filter(view::shows).orElse(view.middle()));
            case "map-out" -> view.farther();
            case "map-north" -> view.moved(1, 0);
            case "map-south" -> view.moved(-1, 0);
            case "map-east" -> view.moved(0, 1);
            case "map-west" -> view.moved(0, -1);
            default ->
                place(position)
                        .filter(place -> !view.shows(place))
                        .map(MapView::around)
                        .orElse(view);
        });
    }

    private static Optional<Position> place(@Nullable String position) {
        return Position.read(Objects.requireNonNullElse(position, "")).filter(Position::isInTheCountry);
    }
}
