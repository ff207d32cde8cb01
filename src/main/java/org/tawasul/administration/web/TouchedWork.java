package org.tawasul.administration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Cases;
import org.tawasul.cases.OpenWork;
import org.tawasul.cases.OpenWork.Share;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Bilingual;

/** Open cases of what a draft changes: of entities, teams and services that are there already, and of those that decrees speak of. */
@Component
final class TouchedWork {
    private static final int SAMPLES = 5;
    private static final int MOST = 20;
    private static final Map<String, Part> PARTS =
            Map.of("entities.csv", Part.ENTITY, "teams.csv", Part.TEAM, "services.csv", Part.SERVICE);

    private final OpenWork work;
    private final Cases cases;
    private final Organisation organisation;
    private final BusinessClock clock;

    TouchedWork(OpenWork work, Cases cases, Organisation organisation, BusinessClock clock) {
        this.work = work;
        this.cases = cases;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Effect.Touched> by(List<DraftItem> items) {
        Map<String, Effect.Touched> touched = new LinkedHashMap<>();
        List<RowChange> changes = items.stream()
                .flatMap(item -> item.rows().stream())
                .filter(change -> PARTS.containsKey(change.file()) && change.before() != null)
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Share> shares = work.shares();
        for (RowChange change : changes) {
            String code = Objects.requireNonNull(change.before()).getOrDefault("code", "");
            touched.computeIfAbsent(change.file() + "/" + code, any -> touched(change.file(), code, shares));
        }
        return touched.values().stream()
                .filter(one -> one.cases() > 0)
                .limit(MOST)
                .toList();
    }

    private Effect.Touched touched(String file, String code, List<Share> shares) {
        Part part = Objects.requireNonNull(PARTS.get(file));
        Predicate<Share> own =
                switch (part) {
                    case ENTITY -> share -> code.equals(share.entity());
                    case TEAM -> share -> code.equals(share.team());
                    default -> share -> code.equals(share.service());
                };
        long count = shares.stream().filter(own).mapToLong(Share::count).sum();
        List<String> numbers = count == 0
                ? List.of()
                : work
                        .some(
                                part == Part.ENTITY ? code : null,
                                part == Part.TEAM ? code : null,
                                part == Part.SERVICE ? code : null,
                                SAMPLES)
                        .stream()
                        .map(id -> cases.get(id).number())
                        .toList();
        Bilingual name = organisation.name(part, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
        return new Effect.Touched(file, code, name, count, numbers);
    }
}
