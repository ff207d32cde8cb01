package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.sources.FactReader;

/** How often the words of people who never saw the list of phrases lead to the right service. The figure is printed; only its floor is asserted. */
class WordRoutingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final RuleSet RULES = rules();

    @Test
    void wordsLeadToTheRightServiceMoreOftenThanNotAndSeldomToAWrongOne() throws IOException {
        Set<String> known = new HashSet<>();
        rows(Path.of("samples/organisation/services.csv")).forEach(row -> known.add(row.get("code")));
        rows(Path.of("samples/organisation/entities.csv")).forEach(row -> known.add(row.get("code")));
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (CSVRecord row : rows(Path.of("src/test/resources/rule-samples/labelled-texts.csv"))) {
            String expected = row.get("service") + row.get("entity");
            if (expected.isEmpty() || known.contains(expected)) {
                String found = pointsTo(RULES, row.get("text"));
                if (found.equals(expected)) {
                    right++;
                } else {
                    (found.isEmpty() ? open : wrong).add(expected + " <- " + found + ": " + row.get("text"));
                }
            }
        }
        int all = right + wrong.size() + open.size();
        assertThat(right * 100 / all)
                .as("%% of %d texts; to triage: %s", all, open)
                .isGreaterThanOrEqualTo(50);
        assertThat(wrong.size() * 100 / all)
                .as("%% of %d texts: %s", all, wrong)
                .isLessThanOrEqualTo(20);
    }

    /** As people speak in the Gulf; none of it stands in the samples. */
    @ParameterizedTest
    @CsvSource({
        "الليتات مال الشارع خربانة,street-lighting",
        "ابي اجدد جوازي,passport-renewal",
        "الكهربا راحت عن الفريج كله,power-cut",
        "ماي الحنفية لونه أصفر,water-quality",
        "الدرام متروس زبالة ومحد شاله,waste-collection",
        "راتبنا ما نزل من شهرين,unpaid-wages",
        "شنطتي ضاعت في المطار,lost-luggage",
        "الطرد ما وصلني من البريد,parcel-tracking",
        "البنك خصم علي فلوس,bank-complaint",
        "محل باع علي تلفون خربان وما يرجع فلوسي,consumer-complaint",
        "واحد هكر حسابي في الانستغرام,cyber-crime",
        "الشغالة هربت من البيت,runaway-worker",
        "السلندر مال الغاز ما يوصلونه,gas-cylinder",
        "أبي أسجل ولدي في المدرسة,school-registration",
        "أبي أغير عنواني,address-change",
        "المسيد مكيفاته خربانة,mosque-maintenance",
        "عمال يشتغلون الظهر في الشمس,noon-work-ban",
        "التلفون ما فيه إرسال في منطقتنا,mobile-coverage",
        "البحر فيه زيت وسمك ميت,marine-pollution"
    })
    void theDialectOfTheGulfIsUnderstood(String text, String service) {
        assertThat(pointsTo(RULES, text)).isEqualTo(service);
    }

    /** The service or entity that the words point to; empty if a person has to decide. */
    private static String pointsTo(RuleSet rules, String text) {
        CaseFact fact = (CaseFact) FactReader.read(
                CaseFact.class,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", "complaint")
                        .put("urgency", "normal")
                        .put("channel", "web")
                        .put("words", text));
        List<Finding> sums = rules.find(DecisionKind.ROUTING, List.of(fact), DAY).stream()
                .filter(finding -> finding.id().equals("points-to"))
                .sorted((one, other) -> Long.compare(weight(other), weight(one)))
                .toList();
        if (sums.isEmpty() || (sums.size() > 1 && weight(sums.get(0)) == weight(sums.get(1)))) {
            return "";
        }
        return sums.get(0).values().getOrDefault("service", "")
                + sums.get(0).values().getOrDefault("entity", "");
    }

    private static long weight(Finding sum) {
        return Long.parseLong(sum.value("weight"));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }

    private static RuleSet rules() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        return sets.live();
    }
}
