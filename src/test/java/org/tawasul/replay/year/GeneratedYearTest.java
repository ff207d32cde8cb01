package org.tawasul.replay.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.SubmitCase;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Language;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.PlainWords;

/** A generated year has the shape of one: seasons, weekends, crowds, those who return, and texts that could be sent. */
class GeneratedYearTest {
    private static final int CASES = 30_000;
    private static final int SUGGESTIONS = 1_000;
    private static final List<RecordedCase> YEAR = Years.of(2022, CASES, SUGGESTIONS, 1);

    @Test
    void theSameOrderIsTheSameYear() {
        List<RecordedCase> small = Years.of(2023, 1_500, 60, 5);

        assertThat(Years.hash(Years.of(2023, 1_500, 60, 5))).isEqualTo(Years.hash(small));
        assertThat(Years.hash(Years.of(2023, 1_500, 60, 6))).isNotEqualTo(Years.hash(small));
        assertThat(Years.of(2023, 1_500, 60, 6))
                .extracting(RecordedCase::description)
                .doesNotContainSequence(
                        small.stream().limit(3).map(RecordedCase::description).toList());
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        String hash = Years.hash(Years.of(2022, 200, 10, 1));
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
        try {
            assertThat(Years.hash(Years.of(2022, 200, 10, 1))).isEqualTo(hash);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "0,7", "53,1", "2222,99"})
    void thereAreAsManyAsWereOrdered(int cases, int suggestions) {
        List<RecordedCase> year = Years.of(2024, cases, suggestions, 3);

        assertThat(year).hasSize(cases + suggestions);
        assertThat(year).filteredOn(one -> one.kind() == CaseKind.SUGGESTION).hasSize(suggestions);
        assertThat(year).extracting(RecordedCase::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024})
    void allAreOfThatYearInTheOrderOfTheirReceipt(int number) {
        List<RecordedCase> year = number == 2022 ? YEAR : Years.of(number, 3_000, 100, 1);

        assertThat(year).isSortedAccordingTo(Comparator.comparing(RecordedCase::receivedAt));
        assertThat(year).isSortedAccordingTo(Comparator.comparing(RecordedCase::key));
        assertThat(year).allSatisfy(one -> assertThat(at(one).getYear()).isEqualTo(number));
        assertThat(at(year.get(0)).getDayOfYear()).isLessThan(4);
        assertThat(at(year.get(year.size() - 1)).getMonthValue()).isEqualTo(12);
    }

    @Test
    void everyEntityHasItsCasesAndAFewHaveMost() {
        Map<String, Long> byEntity = counted(YEAR, RecordedCase::entity);

        assertThat(byEntity).hasSize(53);
        assertThat(Years.of(2022, 200, 0, 9))
                .extracting(RecordedCase::entity)
                .contains("legal-affairs", "central-bank");
        assertThat(byEntity.get("electricity-water") + byEntity.get("works")).isGreaterThan(CASES / 5);
        assertThat(byEntity.get("education-quality")).isLessThan(CASES / 200);
    }

    @Test
    void kindsLanguagesAndChannelsHaveTheirShares() {
        assertThat(percent(one -> one.kind() == CaseKind.COMPLAINT)).isCloseTo(45 * 0.97, within(1.5));
        assertThat(percent(one -> one.kind() == CaseKind.INQUIRY)).isCloseTo(55 * 0.97, within(1.5));
        assertThat(percent(one -> one.language() == Language.EN)).isCloseTo(20, within(1.5));
        assertThat(percent(one -> one.service() == null)).isCloseTo(20, within(1.5));
        assertThat(percent(one -> one.urgency().equals("urgent"))).isCloseTo(7, within(1.5));
        assertThat(percent(one -> one.channel().equals("app"))).isCloseTo(38, within(2.0));
        assertThat(counted(YEAR, RecordedCase::channel)).containsOnlyKeys(SubmitCase.CHANNELS);
        assertThat(YEAR).allSatisfy(one -> {
            boolean arabic = one.description().matches("(?s).*[\\u0621-\\u064A].*");
            assertThat(arabic || one.description().equals("؟؟")).isEqualTo(one.language() == Language.AR);
        });
    }

    @Test
    void weekendsHolidaysAndNightsAreQuiet() {
        assertThat(percent(one -> at(one).getDayOfWeek() == DayOfWeek.FRIDAY)).isBetween(4.0, 8.0);
        assertThat(percent(one -> at(one).getDayOfWeek() == DayOfWeek.SATURDAY)).isBetween(6.0, 11.0);
        assertThat(percent(one -> at(one).getDayOfWeek() == DayOfWeek.SUNDAY)).isBetween(15.0, 21.0);
        assertThat(percent(one -> at(one).getHour() < 6)).isBetween(1.0, 6.0);
        assertThat(percent(one -> at(one).getHour() >= 8 && at(one).getHour() < 13))
                .isBetween(36.0, 50.0);
        long eid = YEAR.stream()
                .filter(one -> at(one).toLocalDate().equals(LocalDate.of(2022, 5, 3)))
                .count();
        assertThat(eid).isLessThan(CASES / 365 * 7 / 10);
    }

    @Test
    void ramadanIsAwakeAtNight() {
        Predicate<RecordedCase> ramadan = one -> !at(one).toLocalDate().isBefore(LocalDate.of(2022, 4, 2))
                && !at(one).toLocalDate().isAfter(LocalDate.of(2022, 5, 1));
        Predicate<RecordedCase> night = one -> at(one).getHour() >= 21 || at(one).getHour() < 3;

        assertThat(share(ramadan, night)).isGreaterThan(1.5 * share(ramadan.negate(), night));
    }

    @Test
    void servicesHaveTheirSeasons() {
        assertThat(inMonths("high-bill", 6, 7, 8)).isGreaterThan(3 * inMonths("high-bill", 12, 1, 2));
        assertThat(inMonths("school-transport", 9, 10, 11)).isGreaterThan(3 * inMonths("school-transport", 6, 7, 8));
        assertThat(inMonths("rainwater-drainage", 11, 12, 1))
                .isGreaterThan(3 * inMonths("rainwater-drainage", 6, 7, 8));
        Map<Integer, Long> byMonth = counted(YEAR, one -> at(one).getMonthValue());
        assertThat(byMonth).hasSize(12);
        assertThat(byMonth.values()).allSatisfy(count -> assertThat(count).isBetween(CASES / 20L, CASES / 9L));
    }

    @Test
    void onSomeDaysManyWriteOfOneThing() {
        Map<LocalDate, Long> cuts = counted(
                YEAR.stream().filter(one -> "power-cut".equals(one.service())).toList(), one -> at(one).toLocalDate());
        LocalDate worst = java.util.Collections.max(cuts.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        Map<String, Long> areas = counted(
                YEAR.stream()
                        .filter(one -> "power-cut".equals(one.service())
                                && one.area() != null
                                && at(one).toLocalDate().equals(worst))
                        .toList(),
                RecordedCase::area);

        assertThat(worst.getMonthValue()).isBetween(7, 8);
        assertThat(cuts.get(worst)).isGreaterThan(20L * cuts.size() / 365);
        assertThat(areas.values()).anySatisfy(count -> assertThat(count * 10).isGreaterThan(cuts.get(worst) * 7));
    }

    @Test
    void themesComeBackAndCustomersToo() {
        Map<String, List<RecordedCase>> themes = YEAR.stream()
                .filter(one -> one.kind() == CaseKind.COMPLAINT && one.service() != null && one.block() != null)
                .collect(Collectors.groupingBy(one -> one.service() + " " + one.block()));
        assertThat(themes.values().stream()
                        .filter(cases -> cases.size() >= 15)
                        .filter(cases ->
                                counted(cases, one -> at(one).getMonthValue()).size() >= 3)
                        .filter(cases -> counted(cases, RecordedCase::customer).size() < cases.size()))
                .hasSizeGreaterThan(20);
        Map<String, Long> customers = counted(YEAR, RecordedCase::customer);
        assertThat(customers.values()).filteredOn(count -> count == 1).hasSizeGreaterThan(customers.size() / 3);
        assertThat(customers.values()).filteredOn(count -> count >= 10).hasSizeGreaterThan(50);
        assertThat(customers.values()).allSatisfy(count -> assertThat(count).isLessThan(CASES / 100));
    }

    @Test
    void whoReturnsIsTheSamePerson() {
        assertThat(YEAR.stream()
                        .collect(Collectors.groupingBy(RecordedCase::customer))
                        .values())
                .allSatisfy(cases ->
                        assertThat(counted(cases, RecordedCase::language)).hasSize(1));
    }

    @Test
    void everyCaseCouldBeSent() {
        for (int i = 0; i < YEAR.size(); i += 15) {
            RecordedCase one = YEAR.get(i);
            SubmitCase sent = new SubmitCase(
                    one.kind(),
                    one.subject(),
                    one.description(),
                    one.service(),
                    one.area(),
                    one.urgency(),
                    one.channel(),
                    null,
                    one.customer(),
                    "somebody@tawasul.example",
                    null,
                    one.language(),
                    List.of(),
                    one.block(),
                    null,
                    null,
                    true);
            assertThat(sent.subject()).isEqualTo(one.subject());
            assertThat(sent.description()).isEqualTo(one.description());
        }
    }

    @Test
    void textsAreManyAndWhole() {
        assertThat(YEAR.stream()
                        .map(GeneratedYearTest::said)
                        .filter(text -> Stream.of("{", "}", "  ", " .", "null").anyMatch(text::contains))
                        .toList())
                .isEmpty();
        assertThat(counted(YEAR, RecordedCase::description)).hasSizeGreaterThan(CASES * 9 / 10);
    }

    /** By the measure of the rule that takes a case for a double, with the replies two weeks away. */
    @Test
    void nobodySaysTheSameTwiceByAccident() {
        Map<List<?>, RecordedCase> last = new HashMap<>();
        int doubles = 0;
        for (RecordedCase one : YEAR) {
            RecordedCase before =
                    last.put(java.util.Arrays.asList(one.customer(), one.kind(), one.service(), one.area()), one);
            if (before != null
                    && before.receivedAt().plus(java.time.Duration.ofDays(14)).isAfter(one.receivedAt())
                    && numbers(before).equals(numbers(one))
                    && PlainWords.likeness(said(before), said(one)) >= 60) {
                doubles++;
            }
        }
        assertThat(doubles).isLessThan(YEAR.size() / 500);
    }

    @Test
    void blocksLieInTheirAreas() {
        assertThat(YEAR).filteredOn(one -> one.block() != null).isNotEmpty().allSatisfy(one -> assertThat(one.area())
                .isNotNull());
        assertThat(YEAR).filteredOn(one -> "321".equals(one.block())).allSatisfy(one -> assertThat(one.area())
                .isEqualTo("capital"));
        assertThat(YEAR)
                .filteredOn(one -> "street-cleaning".equals(one.service()) && one.area() != null)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.entity()).isEqualTo("municipality-" + one.area()));
    }

    @Test
    void anotherOrganisationHasAYearToo() {
        Map<String, String> files = new HashMap<>(Years.SAMPLE.texts());
        files.put("entities.csv", "code,name_ar,name_en,calendar,from,until\nparks,ح,Parks,country,2020-01-01,\n");
        files.put(
                "services.csv", "code,entity,name_ar,name_en,from,until\nbenches,parks,المقاعد,Benches,2020-01-01,\n");

        List<RecordedCase> year = GeneratedYear.of(new YearOrder(2022, 300, 10, 1), new TableFiles(files))
                .cases()
                .toList();

        assertThat(year).hasSize(310).allSatisfy(one -> assertThat(one.entity()).isEqualTo("parks"));
        assertThatThrownBy(() -> GeneratedYear.of(new YearOrder(2019, 300, 10, 1), new TableFiles(files)))
                .isInstanceOf(CannotGenerate.class)
                .hasMessage("generate.nothing-in-force");
        files.remove("blocks.csv");
        assertThatThrownBy(() -> GeneratedYear.of(new YearOrder(2022, 300, 10, 1), new TableFiles(files)))
                .isInstanceOf(BrokenTables.class);
    }

    private static java.util.Set<String> numbers(RecordedCase one) {
        return PlainWords.of(said(one)).stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static String said(RecordedCase one) {
        return one.subject() + "\n" + one.description();
    }

    private static long inMonths(String service, Integer... months) {
        return YEAR.stream()
                .filter(one -> service.equals(one.service()))
                .filter(one -> List.of(months).contains(at(one).getMonthValue()))
                .count();
    }

    private static double share(Predicate<RecordedCase> of, Predicate<RecordedCase> those) {
        List<RecordedCase> all = YEAR.stream().filter(of).toList();
        return 100.0 * all.stream().filter(those).count() / all.size();
    }

    private static double percent(Predicate<RecordedCase> those) {
        return share(one -> true, those);
    }

    private static <T> Map<T, Long> counted(List<RecordedCase> cases, Function<RecordedCase, T> by) {
        return cases.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static ZonedDateTime at(RecordedCase one) {
        return one.receivedAt().atZone(Pace.ZONE);
    }
}
