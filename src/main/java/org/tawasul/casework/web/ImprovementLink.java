package org.tawasul.casework.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.ContributionKind;
import org.tawasul.feedback.Rating;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/**
 * Where an improvement is asked for because of a case: of its rating, of a directive on it, or of itself.
 *
 * @param path without the language
 * @param because {@code rating}, {@code directive} or {@code case}
 */
record ImprovementLink(String path, String because) {
    private static final Set<Role> ASKING = EnumSet.of(
            Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.CENTRAL_TEAM);

    private static final String FORM = "/improvements/new?";

    /** None for who may not ask for one, or not of the entity that has the case. */
    static List<ImprovementLink> of(CaseSheet sheet, SignedIn who) {
        if (!sheet.whole()
                || !ASKING.contains(who.role())
                || !Objects.equals(sheet.view().entity(), who.entity())) {
            return List.of();
        }
        String number = sheet.view().number();
        String service = sheet.view().service();
        Rating rating = sheet.rating();
        boolean directed = sheet.contributions().stream().anyMatch(one -> one.kind() == ContributionKind.DIRECTIVE);
        return Stream.of(
                        link(rating != null && rating.givesCause(), "from=rating-review&of=" + number, "rating"),
                        link(directed, "from=case-directive&of=" + number, "directive"),
                        link(true, "cases=" + number + (service == null ? "" : "&service=" + service), "case"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ImprovementLink link(boolean there, String query, String because) {
        return there ? new ImprovementLink(FORM + query, because) : null;
    }
}
