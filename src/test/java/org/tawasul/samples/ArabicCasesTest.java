package org.tawasul.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.text.PlainWords;

/** What {@code samples/README.md} promises of the Arabic cases. */
class ArabicCasesTest {
    private static final Set<String> TRAITS = Set.of("dialect", "typing", "one-word", "no-service");
    private static final int AT_MOST_SHARED = 60;
    private static final String TWIN_OF_A_ROW = "عمودان متتاليان في شارع بيتنا بالرفاع الشرقي لا يضيئان منذ شهر";

    private final List<ArabicCase> cases = ArabicCase.all();

    @Test
    void thereAreEnoughOfEachSort() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(520);
        assertThat(share("dialect")).isGreaterThanOrEqualTo(5);
        assertThat(share("typing")).isGreaterThanOrEqualTo(5);
        assertThat(share("one-word")).isGreaterThanOrEqualTo(5);
        assertThat(share("no-service")).isGreaterThanOrEqualTo(20);
        assertThat(cases.stream().map(ArabicCase::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        CaseKind.COMPLAINT.code(), CaseKind.INQUIRY.code(), CaseKind.SUGGESTION.code());
    }

    @Test
    void theyAreOfTheWholeGovernment() {
        assertThat(cases.stream()
                        .map(ArabicCase::service)
                        .filter(Predicate.not(String::isEmpty))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(350);
        assertThat(cases.stream().map(ArabicCase::expectedEntity).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(codes("entities.csv"));
    }

    @Test
    void everyCodeIsOneOfTheSampleOrganisation() {
        Set<String> services = codes("services.csv");
        Set<String> areas = codes("areas.csv");
        services.add("");
        areas.add("");

        assertThat(cases).extracting(ArabicCase::service).isSubsetOf(services);
        assertThat(cases).extracting(ArabicCase::area).isSubsetOf(areas);
        assertThat(cases).extracting(ArabicCase::channel).isSubsetOf(SubmitCase.CHANNELS);
        assertThat(cases).extracting(ArabicCase::language).containsOnly("ar");
    }

    @Test
    void everyBlockLiesInItsArea() {
        List<CSVRecord> blocks = SampleTable.rows("organisation/blocks.csv");
        List<ArabicCase> withBlock =
                cases.stream().filter(one -> !one.block().isEmpty()).toList();

        assertThat(withBlock).hasSizeGreaterThan(100);
        assertThat(withBlock).allSatisfy(one -> assertThat(blocks)
                .as(one.key())
                .filteredOn(row -> isWithin(Integer.parseInt(one.block()), row))
                .extracting(row -> row.get("area"))
                .containsExactly(one.area()));
    }

    @Test
    void keysCountAndDaysAreThoseOfOneYear() {
        for (int i = 0; i < cases.size(); i++) {
            assertThat(cases.get(i).key()).isEqualTo("a-%04d", i + 1);
        }
        assertThat(cases).extracting(ArabicCase::received).isSorted().allMatch(at -> at.getYear() == 2025);
        assertThat(cases.stream().map(one -> one.received().getDayOfWeek()).distinct())
                .as("working days and others")
                .hasSize(7);
        assertThat(cases.stream().map(one -> one.received().getHour()).distinct())
                .as("all hours of the day")
                .hasSize(24);
    }

    @Test
    void traitsSayWhatIsToBeSeen() {
        assertThat(cases).flatExtracting(ArabicCase::traits).isSubsetOf(TRAITS);
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.text()).as(one.key()).isEqualTo(one.text().strip()).matches("[^\\n]*[\\u0621-\\u064A]+.*");
            assertThat(one.has("one-word"))
                    .as(one.key())
                    .isEqualTo(PlainWords.in(one.text()).size() == 1);
            assertThat(one.has("no-service"))
                    .as(one.key())
                    .isEqualTo(one.service().isEmpty());
        });
    }

    @Test
    void noTwoTextsAreMadeOfTheSameWords() {
        List<Trigrams> runs =
                cases.stream().map(ArabicCase::text).map(Trigrams::of).toList();

        assertThat(alike(runs)).isEmpty();
        List<Trigrams> withTwin = new ArrayList<>(runs);
        withTwin.add(Trigrams.of(TWIN_OF_A_ROW));
        assertThat(alike(withTwin)).as("the measure itself").hasSize(1);
    }

    @Test
    void theFileIsPlain() throws IOException {
        String text = Files.readString(Path.of("samples", ArabicCase.FILE));
        assertThat(text)
                .startsWith("key,received,kind,service,area,block,channel,language,text,expected_entity,traits\n")
                .endsWith("\n")
                .doesNotContain("\r", "\uFEFF", "\uFFFD");
    }

    private List<String> alike(List<Trigrams> runs) {
        List<String> alike = new ArrayList<>();
        for (int one = 0; one < runs.size(); one++) {
            for (int other = 0; other < one; other++) {
                int percent = runs.get(one).sharedPercent(runs.get(other));
                if (percent > AT_MOST_SHARED) {
                    alike.add((other + 1) + " and " + (one + 1) + ": " + percent + " %");
                }
            }
        }
        return alike;
    }

    private double share(String trait) {
        return 100.0 * cases.stream().filter(one -> one.has(trait)).count() / cases.size();
    }

    private static boolean isWithin(int block, CSVRecord row) {
        return Integer.parseInt(row.get("first")) <= block && block <= Integer.parseInt(row.get("last"));
    }

    private static Set<String> codes(String file) {
        return SampleTable.rows("organisation/" + file).stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());
    }
}
