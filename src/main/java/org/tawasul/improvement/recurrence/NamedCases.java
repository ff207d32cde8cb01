package org.tawasul.improvement.recurrence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.LinkedCases;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

/** Finds cases by the numbers that somebody wrote, and what they have in common. */
@Component
final class NamedCases implements LinkedCases {
    private static final String FIELD = "cases";
    private static final int LONGEST = 4000;
    private static final int SHOWN = 20;
    private static final int MOST = 50;

    private final Cases cases;
    private final CaseAccess access;
    private final CaseLinks links;
    private final HeardRows heard;

    NamedCases(Cases cases, CaseAccess access, CaseLinks links, HeardRows heard) {
        this.cases = cases;
        this.access = access;
        this.links = links;
        this.heard = heard;
    }

    @Override
    public List<Long> named(String numbers, String entity, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String written = checks.optionalText(FIELD, numbers, LONGEST);
        checks.done();
        List<String> each = written == null ? List.of() : parts(written);
        if (each.size() > MOST) {
            throw Refusal.inField("improvement-cases-too-many", FIELD);
        }
        return each.stream()
                .map(number -> caseOf(number, entity, who))
                .distinct()
                .toList();
    }

    private static List<String> parts(String written) {
        return Stream.of(plain(written).split("[\\n,،;؛]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(NamedCases::numbers)
                .distinct()
                .toList();
    }

    /** What was copied from a page or a letter has marks in it that steer the direction, and blanks that no line breaks at. */
    private static String plain(String written) {
        return written.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> Character.isSpaceChar(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A number may be written with spaces in it, and several with spaces between. */
    private static Stream<String> numbers(String part) {
        return CaseNumber.parse(part).isPresent() ? Stream.of(part) : Stream.of(part.split("\\s+"));
    }

    private long caseOf(String number, String entity, SignedIn who) {
        CaseView found = CaseNumber.parse(number)
                .flatMap(cases::findByNumber)
                .filter(view -> access.maySeeWhole(who, view.id()))
                .orElseThrow(() -> refused("improvement-case-unknown", number));
        if (!entity.isBlank() && !isWith(entity, found)) {
            throw refused("improvement-case-elsewhere", found.number());
        }
        return found.id();
    }

    /** What was joined to a case is with whoever has that one. */
    private boolean isWith(String entity, CaseView view) {
        return entity.equals(view.entity())
                || links.first(view.id())
                        .flatMap(cases::findByNumber)
                        .filter(first -> entity.equals(first.entity()))
                        .isPresent();
    }

    private static Refusal refused(String code, String number) {
        return new Refusal(
                Refusal.Kind.INVALID,
                code,
                Map.of("number", number.length() > SHOWN ? number.substring(0, SHOWN) : number),
                FIELD);
    }

    @Override
    public @Nullable String theme(List<Long> some, @Nullable String service) {
        if (some.isEmpty()) {
            return null;
        }
        List<Long> themes = heard.these(some).stream()
                .filter(row -> row.service().equals(service))
                .map(HeardRow::theme)
                .toList();
        boolean one = themes.size() == some.size() && themes.stream().distinct().count() == 1;
        return one && themes.get(0) > 0 ? Long.toString(themes.get(0)) : null;
    }
}
