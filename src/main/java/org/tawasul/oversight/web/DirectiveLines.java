package org.tawasul.oversight.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseDirectives.Given;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.oversight.ThemeDirective;
import org.tawasul.shared.Language;

/** Directives with the names of what they are about. */
@Component
final class DirectiveLines {
    private final EntityNames names;

    DirectiveLines(EntityNames names) {
        this.names = names;
    }

    /** One on a case. */
    record OnCase(Given directive, String office, String entity) {}

    /** @param topic service and area; the entity's name where it is about all of it */
    record OnTheme(ThemeDirective directive, String entity, String topic) {}

    List<OnCase> cases(List<Given> found, Language language) {
        return found.stream()
                .map(one -> new OnCase(one, names.of(one.office(), language), names.of(one.entity(), language)))
                .toList();
    }

    OnTheme theme(ThemeDirective one, Language language) {
        String entity = names.of(one.entity(), language);
        String topic = Stream.of(
                        names.of(Part.SERVICE, one.service(), language), names.of(Part.AREA, one.area(), language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
        return new OnTheme(one, entity, topic.isEmpty() ? entity : topic);
    }
}
