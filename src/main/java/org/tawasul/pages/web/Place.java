package org.tawasul.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/**
 * One of the places that the top of every page names.
 *
 * @param key of its text
 * @param here whether the page shown is in it
 */
record Place(String path, String key, boolean here) {
    private static final Set<Role> WORK =
            Set.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.CENTRAL_TEAM);
    private static final Set<Role> SEE_CASES = Set.of(
            Role.CASE_WORKER,
            Role.SUPERVISOR,
            Role.QUALITY_OFFICER,
            Role.SENIOR_MANAGEMENT,
            Role.MINISTERS_OFFICE,
            Role.CENTRAL_TEAM,
            Role.COMPLIANCE_OFFICER);
    private static final Set<Role> OVERSIGHT = Set.of(
            Role.SENIOR_MANAGEMENT,
            Role.MINISTERS_OFFICE,
            Role.CENTRAL_TEAM,
            Role.COORDINATION_COMMITTEE_MEMBER,
            Role.NATIONAL_LEADERSHIP,
            Role.COMPLIANCE_OFFICER);

    /** Those who see what keeps coming back. */
    private static final Set<Role> RECURRING = Set.of(
            Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.CENTRAL_TEAM);

    /** Those who write articles. */
    private static final Set<Role> WRITING = Set.of(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);

    static List<Place> of(Visitor visitor, String shown) {
        List<Place> places = new ArrayList<>();
        if (visitor.who() == null) {
            places.add(place(visitor, "/follow", "pages.place.follow", shown));
            places.add(place(visitor, "/sign-in", "pages.place.sign-in", shown));
        }
        if (visitor.is(Role.CUSTOMER)) {
            places.add(place(visitor, "/my-cases", "pages.place.my-cases", shown));
        }
        if (visitor.is(Role.CONTACT_CENTRE_AGENT)) {
            places.add(place(visitor, "/calls", "pages.place.calls", shown));
        }
        addThoseOfStaff(places, visitor, shown);
        return places;
    }

    private static void addThoseOfStaff(List<Place> places, Visitor visitor, String shown) {
        if (visitor.is(Role.SUPERVISOR)) {
            places.add(place(visitor, "/team", "pages.place.team", shown));
        }
        if (isOneOf(visitor, WORK)) {
            places.add(place(visitor, "/tasks", "pages.place.tasks", shown));
        }
        if (isOneOf(visitor, SEE_CASES)) {
            places.add(place(visitor, "/search", "pages.place.search", shown));
        }
        if (isOneOf(visitor, OVERSIGHT)) {
            places.add(place(visitor, "/overview", "pages.place.overview", shown));
        }
        if (isOneOf(visitor, OVERSIGHT) || visitor.is(Role.SUPERVISOR)) {
            places.add(place(visitor, "/reports", "pages.place.reports", shown));
        }
        if (visitor.is(Role.QUALITY_OFFICER) || visitor.is(Role.CENTRAL_TEAM)) {
            places.add(place(visitor, "/appraisals", "pages.place.appraisals", shown));
        }
        if (isOneOf(visitor, SEE_CASES) || isOneOf(visitor, OVERSIGHT)) {
            places.add(place(visitor, "/improvements", "pages.place.improvements", shown));
        }
        if (isOneOf(visitor, RECURRING)) {
            places.add(place(visitor, "/recurring", "pages.place.recurring", shown));
            places.add(place(visitor, "/clusters", "pages.place.clusters", shown));
        }
        if (isOneOf(visitor, WRITING)) {
            places.add(place(visitor, "/knowledge", "pages.place.knowledge", shown));
        }
        if (visitor.is(Role.ADMINISTRATOR)) {
            places.add(place(visitor, "/administration", "pages.place.administration", shown));
            places.add(place(visitor, "/accounts", "pages.place.accounts", shown));
            places.add(place(visitor, "/incidents", "pages.place.incidents", shown));
        }
    }

    private static boolean isOneOf(Visitor visitor, Set<Role> roles) {
        return visitor.who() != null && roles.contains(visitor.who().role());
    }

    private static Place place(Visitor visitor, String path, String key, String shown) {
        String whole = visitor.to(path);
        return new Place(whole, key, shown.equals(whole) || shown.startsWith(whole + "/"));
    }
}
