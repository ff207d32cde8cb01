package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;

/** Rows that are right each for itself and a government that could not do its work. */
class OrganisationCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Set<String> CALENDARS = Set.of("country", "identity", "post");
    private static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", OrganisationFiles.NAMES);

    @Test
    void theSampleDoesItsWork() {
        assertThat(faults(SAMPLE, CALENDARS)).isEmpty();
    }

    @Test
    void anOfficeNeedsACalendarThatThereIs() {
        assertThat(faults(SAMPLE, Set.of("country", "identity")))
                .containsExactly("entities.csv table.unknown-calendar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    people.csv | works.worker | 2026-12-31 | teams.csv table.team-without-worker
                    people.csv | works.supervisor | 2026-12-31 | teams.csv table.team-without-supervisor
                    teams.csv | post-complaints | 2026-12-31 | entities.csv table.entity-without-team
                    entities.csv | post, | 2026-12-31 | entities.csv table.ends-without-successor
                    people.csv | works.worker | 2026-02-01 | teams.csv table.team-without-worker
                    people.csv | works.worker1 | 2026-12-31 |
                    """)
    void nobodyIsLeftAloneFromTodayOn(String file, String code, String until, String fault) {
        Map<String, String> texts = new HashMap<>(SAMPLE.texts());
        texts.computeIfPresent(file, (name, text) -> text.replaceAll("(?m)^(" + code + ".*),$", "$1," + until));
        if (!file.equals("people.csv")) {
            end(texts, "people.csv", ",post,", until);
        }
        if (file.equals("entities.csv")) {
            end(texts, "teams.csv", ",post,", until);
            end(texts, "services.csv", ",post,", until);
        }

        assertThat(faults(new TableFiles(texts), CALENDARS)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    private static void end(Map<String, String> texts, String file, String with, String until) {
        texts.computeIfPresent(file, (name, text) -> text.replaceAll("(?m)^(.*" + with + ".*),$", "$1," + until));
    }

    private static List<String> faults(TableFiles files, Set<String> calendars) {
        Government government = OrganisationFiles.parse(files);
        BrokenTables broken = catchThrowableOfType(
                BrokenTables.class, () -> new OrganisationCheck(government, files, calendars, TODAY).run());
        return broken == null
                ? List.of()
                : broken.faults().stream()
                        .map(fault -> fault.file() + " " + fault.sentence().key())
                        .toList();
    }
}
