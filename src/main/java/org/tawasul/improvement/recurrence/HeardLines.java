package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.theme.Themes;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;

/** Reads each line of a file of what was said elsewhere: whose it is, of what service and place, and by what its words are known. */
@Component
class HeardLines {
    /** Two years are what is looked back on; older words would tell nobody anything. */
    private static final int OLDEST = 730;

    private static final int WORDS = 4000;
    private static final Set<String> LANGUAGES = Set.of("", "ar", "en");

    private final Organisation organisation;
    private final Themes themes;
    private final BusinessClock clock;

    HeardLines(Organisation organisation, Themes themes, BusinessClock clock) {
        this.organisation = organisation;
        this.themes = themes;
        this.clock = clock;
    }

    /** @param own the only entity that it may be of; null for any */
    HeardLineRow of(HeardTable.Row row, @Nullable String own) {
        try {
            return read(row, own);
        } catch (Wrong wrong) {
            return HeardLineRow.wrong(row.number(), wrong.problem, wrong.column);
        }
    }

    private HeardLineRow read(HeardTable.Row row, @Nullable String own) throws Wrong {
        if (!row.whole()) {
            throw new Wrong("width", "");
        }
        LocalDate on = day(digits(row.cell("date")));
        PublicService service = organisation
                .service(row.cell("service"), clock.today())
                .orElseThrow(() -> new Wrong("service-unknown", "service"));
        String entity = entity(row.cell("entity"), service, own);
        Integer block = block(digits(row.cell("block")));
        String area = area(row.cell("area"), block);
        if (!LANGUAGES.contains(row.cell("language"))) {
            throw new Wrong("language-unknown", "language");
        }
        return new HeardLineRow(
                0,
                row.number(),
                0L,
                entity,
                service.code(),
                area,
                block == null ? 0 : HeardRow.blocksOf(block),
                on,
                words(row.cell("words")),
                null,
                null);
    }

    private byte @Nullable [] words(String words) throws Wrong {
        if (words.isBlank()) {
            throw new Wrong("words-missing", "words");
        }
        if (words.length() > WORDS) {
            throw new Wrong("words-too-long", "words");
        }
        return themes.signature(words).orElse(null);
    }

    private LocalDate day(String text) throws Wrong {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Wrong("date-wrong", "date");
        }
        LocalDate today = clock.today();
        if (day.isAfter(today) || day.isBefore(today.minusDays(OLDEST))) {
            throw new Wrong("date-out-of-range", "date");
        }
        return day;
    }

    /** Who isn't named is who has the service now. */
    private String entity(String named, PublicService service, @Nullable String own) throws Wrong {
        LocalDate today = clock.today();
        String entity = named.isEmpty()
                ? organisation
                        .successor(service.entity(), service.code(), today)
                        .map(Team::entity)
                        .orElse(service.entity())
                : named;
        if (organisation.entity(entity, today).isEmpty()) {
            throw new Wrong("entity-unknown", "entity");
        }
        if (own != null && !own.equals(entity)) {
            throw new Wrong("entity-not-yours", "entity");
        }
        return entity;
    }

    private static @Nullable Integer block(String text) throws Wrong {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{2,3}")) {
            throw new Wrong("block-unknown", "block");
        }
        return Integer.valueOf(text);
    }

    private String area(String named, @Nullable Integer block) throws Wrong {
        LocalDate today = clock.today();
        Optional<String> lies = block == null
                ? Optional.empty()
                : Optional.of(organisation
                        .areaOfBlock(block, today)
                        .map(Area::code)
                        .orElseThrow(() -> new Wrong("block-unknown", "block")));
        if (!named.isEmpty() && organisation.area(named, today).isEmpty()) {
            throw new Wrong("area-unknown", "area");
        }
        if (!named.isEmpty() && lies.isPresent() && !Objects.equals(lies.get(), named)) {
            throw new Wrong("block-in-another-area", "block");
        }
        return named.isEmpty() ? lies.orElse("") : named;
    }

    /** Those that Arabic keyboards write, as the others. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append((char) (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)));
        return digits.toString();
    }

    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final String problem;
        private final String column;

        Wrong(String problem, String column) {
            super(problem, null, false, false);
            this.problem = problem;
            this.column = column;
        }
    }
}
