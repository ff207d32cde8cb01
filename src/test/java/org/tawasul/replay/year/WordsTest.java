package org.tawasul.replay.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Language;
import org.tawasul.shared.table.TableFiles;

/** The files from which a year is made are whole. */
class WordsTest {
    private static final Habits HABITS = Habits.read();
    private static final Government GOVERNMENT = Government.read(Years.SAMPLE, 2022, HABITS.unnamed());
    private static final Spelling.Hand NEAT = new Spelling.Hand(1, null, false, 0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingCanBeSaidAboutEveryService(Language language) {
        Letters letters = new Letters();
        SplittableRandom random = new SplittableRandom(1);
        Place place = GOVERNMENT.place(random, null);
        Customer writer = new Customer(1, language, place, 12, "web", NEAT);
        for (Service service : GOVERNMENT.services()) {
            for (CaseKind kind : List.of(CaseKind.COMPLAINT, CaseKind.INQUIRY, CaseKind.SUGGESTION)) {
                for (Letters.Manner manner : Letters.Manner.values()) {
                    Subject about = new Subject(service, kind, service.place() ? place : null, writer, Occasion.ANY);
                    assertThat(letters.write(about, manner, random)).satisfies(letter -> {
                        assertThat(letter.subject()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                        assertThat(letter.description()).isNotBlank();
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPartIsWrittenForNothing(Language language) {
        Map<?, ?> texts = YamlResource.read("year-texts_" + language.tag() + ".yaml", Map.class);
        List<String> services =
                GOVERNMENT.services().stream().map(Service::code).toList();
        List<String> families =
                GOVERNMENT.services().stream().map(Service::family).distinct().toList();

        assertThat(texts.keySet().stream().map(String::valueOf).filter(part -> part.contains(".")))
                .allSatisfy(part -> {
                    List<String> halves = List.of(part.split("\\."));
                    String what = halves.get(0).equals("name") ? halves.get(1) : halves.get(0);
                    assertThat(what.equals("kind-name") || services.contains(what) || families.contains(what))
                            .as(part)
                            .isTrue();
                });
    }

    @Test
    void theListNamesServicesOfTheSample() {
        String list = TableFiles.read("", "/replay", List.of("year-services.csv"))
                .texts()
                .get("year-services.csv");
        List<String> services =
                GOVERNMENT.services().stream().map(Service::code).toList();

        assertThat(list.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(services).contains(code));
        assertThat(GOVERNMENT.services()).allSatisfy(service -> assertThat(HABITS.season(service.season()))
                .hasSize(12));
        assertThat(HABITS.peaks()).allSatisfy(peak -> assertThat(services)
                .containsAll(peak.services().keySet()));
    }

    @ParameterizedTest
    @CsvSource({"2022", "2023", "2024"})
    void holidaysAreThoseOfTheSample(int year) {
        Pace pace = new Pace(HABITS, year);
        String days = TableFiles.read("", "/samples/organisation", List.of("calendar-days.csv"))
                .texts()
                .getOrDefault("calendar-days.csv", "");

        assertThat(days.lines()
                        .filter(line -> line.startsWith("country," + year))
                        .map(line -> LocalDate.parse(line.split(",", -1)[1])))
                .isNotEmpty()
                .containsExactlyElementsOf(new TreeSet<>(
                        pace.days().stream().filter(pace::isHoliday).toList()));
    }

    @Test
    void ramadanIsByTheMoon() {
        Pace pace = new Pace(HABITS, 2022);

        assertThat(pace.days().stream().filter(pace::isRamadan))
                .hasSize(30)
                .startsWith(LocalDate.of(2022, 4, 2))
                .endsWith(LocalDate.of(2022, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'متى يصرف؟ . شكرًا.'      | 'متى يصرف؟ شكرًا.'
                    'a  b .  .c '            | 'A b.c'
                    ', so it is: , thanks,'  | 'So it is: thanks'
                    'Hello,  , there.'       | 'Hello, there.'
                    """)
    void emptyPartsLeaveNoTrace(String said, String tidy) {
        assertThat(Letters.tidy(said)).isEqualTo(tidy);
    }

    @Test
    void whatWeighsNothingIsNeverDrawn() {
        Weighted<String> weighted =
                new Weighted<>(List.of("never", "seldom", "not", "often", "no"), word -> switch (word) {
                    case "seldom" -> 1;
                    case "often" -> 3;
                    default -> 0;
                });
        SplittableRandom random = new SplittableRandom(4);
        List<String> drawn = java.util.stream.IntStream.range(0, 4000)
                .mapToObj(unused -> weighted.draw(random))
                .toList();

        assertThat(drawn).containsOnly("seldom", "often");
        assertThat(drawn).filteredOn("often"::equals).hasSizeBetween(2850, 3150);
        assertThatThrownBy(() -> new Weighted<>(List.of("never"), word -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
