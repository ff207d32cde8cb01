package org.tawasul.improvement.recurrence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseAccess;
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

    private final Cases cases;
    private final CaseAccess access;
    private final HeardRows heard;

    NamedCases(Cases cases, CaseAccess access, HeardRows heard) {
        this.cases = cases;
        this.access = access;
        this.heard = heard;
    }

    @Override
    public List<Long> named(String numbers, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String written = checks.optionalText(FIELD, numbers, LONGEST);
        checks.done();
        return written == null
                ? List.of()
                : Stream.of(written.split("[\\n,،;؛]+"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .flatMap(NamedCases::numbers)
                        .map(number -> caseOf(number, who))
                        .distinct()
                        .toList();
    }

    /** A number may be written with spaces in it, and several with spaces between. */
    private static Stream<String> numbers(String part) {
        return CaseNumber.parse(part).isPresent() ? Stream.of(part) : Stream.of(part.split("\\s+"));
    }

    private long caseOf(String number, SignedIn who) {
        return CaseNumber.parse(number)
                .flatMap(cases::findByNumber)
                .map(CaseView::id)
                .filter(id -> access.maySeeWhole(who, id))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        "improvement-case-unknown",
                        Map.of("number", number.length() > SHOWN ? number.substring(0, SHOWN) : number),
                        FIELD));
    }

    @Override
    public @Nullable String theme(List<Long> some, @Nullable String service) {
        List<Long> themes = some.stream()
                .map(heard::find)
                .flatMap(Optional::stream)
                .filter(row -> row.service().equals(service))
                .map(HeardRow::theme)
                .toList();
        boolean one = themes.size() == some.size() && themes.stream().distinct().count() == 1;
        return one && themes.get(0) > 0 ? Long.toString(themes.get(0)) : null;
    }
}
