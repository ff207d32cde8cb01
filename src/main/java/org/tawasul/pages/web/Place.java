package org.tawasul.pages.web;

import java.util.ArrayList;
import java.util.List;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/**
 * One of the places that the top of every page names.
 *
 * @param key of its text
 * @param here whether the page shown is in it
 */
record Place(String path, String key, boolean here) {

    static List<Place> of(Visitor visitor, String shown) {
        List<Place> places = new ArrayList<>();
        if (visitor.who() == null) {
            places.add(place(visitor, "/follow", "pages.place.follow", shown));
            places.add(place(visitor, "/sign-in", "pages.place.sign-in", shown));
        }
        if (visitor.is(Role.CUSTOMER)) {
            places.add(place(visitor, "/my-cases", "pages.place.my-cases", shown));
        }
        if (visitor.who() != null && FirstPage.of(visitor.who()).equals("/tasks")) {
            places.add(place(visitor, "/tasks", "pages.place.tasks", shown));
        }
        if (visitor.is(Role.ADMINISTRATOR)) {
            places.add(place(visitor, "/accounts", "pages.place.accounts", shown));
        }
        return places;
    }

    private static Place place(Visitor visitor, String path, String key, String shown) {
        String whole = visitor.to(path);
        return new Place(whole, key, shown.equals(whole) || shown.startsWith(whole + "/"));
    }
}
