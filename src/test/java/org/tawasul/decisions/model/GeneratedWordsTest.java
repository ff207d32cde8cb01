package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.sources.FactReader;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.table.TableFiles;

/** What the shipped rules make of the words of a generated year. */
class GeneratedWordsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
    private static final Map<String, String> OWNERS = owners();
    private static final RuleSet RULES = rules();
    private static final List<RecordedCase> YEAR = GeneratedYear.of(new YearOrder(2022, 12_000, 400, 1), SAMPLE)
            .cases()
            .toList();

    @Test
    void theyAreAdmittedButForAFew() {
        List<String> emergencies = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int incomplete = 0;
        for (RecordedCase one : YEAR) {
            List<Finding> findings = RULES.find(DecisionKind.ADMISSION, List.of(fact(one)), DAY);
            if (has(findings, "emergency")) {
                emergencies.add(one.description());
            } else if (has(findings, "not-admitted")) {
                refused.add(one.description());
            } else if (has(findings, "incomplete")) {
                incomplete++;
            }
        }
        assertThat(emergencies).as("emergencies").hasSizeBetween(10, YEAR.size() / 250);
        assertThat(refused).as("not admitted").hasSizeLessThan(YEAR.size() / 200);
        assertThat(incomplete).as("incomplete").isBetween(YEAR.size() / 1000, YEAR.size() / 100);
    }

    /** Of those whose writer chose no service; the others have no need of it. */
    @Test
    void theirWordsOftenLeadToWhoeverIsMeant() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (RecordedCase one : YEAR) {
            if (one.service() == null) {
                String entity = pointsTo(one);
                if (entity.isEmpty()) {
                    open.add(one.description());
                } else if (entity.equals(one.entity()) || one.entity().startsWith("municipality-")) {
                    right++;
                } else {
                    wrong.add(entity + " for " + one.entity() + ": " + one.description());
                }
            }
        }
        int all = right + wrong.size() + open.size();
        assertThat(right * 100 / all).as("%% of %d right", all).isGreaterThanOrEqualTo(40);
        assertThat(wrong.size() * 100 / all).as("%% of %d: %s", all, wrong).isLessThanOrEqualTo(12);
    }

    /** The entity; empty if a person has to decide. */
    private static String pointsTo(RecordedCase one) {
        List<Finding> sums = RULES.find(DecisionKind.ROUTING, List.of(fact(one)), DAY).stream()
                .filter(finding -> finding.id().equals("points-to"))
                .sorted(Comparator.comparingLong(GeneratedWordsTest::weight).reversed())
                .toList();
        if (sums.isEmpty() || (sums.size() > 1 && weight(sums.get(0)) == weight(sums.get(1)))) {
            return "";
        }
        Finding first = sums.get(0);
        String service = first.values().getOrDefault("service", "");
        return OWNERS.getOrDefault(service, first.values().getOrDefault("entity", ""));
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        SAMPLE.texts()
                .getOrDefault("services.csv", "")
                .lines()
                .map(line -> line.split(","))
                .forEach(cells -> owners.put(cells[0], cells[1]));
        return owners;
    }

    private static CaseFact fact(RecordedCase one) {
        ObjectNode fact = JsonNodeFactory.instance
                .objectNode()
                .put("kind", one.kind().code())
                .put("urgency", one.urgency())
                .put("channel", one.channel())
                .put("words", one.subject() + "\n" + one.description());
        if (one.service() != null) {
            fact.put("service", one.service());
        }
        if (one.area() != null) {
            fact.put("area", one.area());
        }
        return (CaseFact) FactReader.read(CaseFact.class, fact);
    }

    private static boolean has(List<Finding> findings, String id) {
        return findings.stream().anyMatch(finding -> finding.id().equals(id));
    }

    private static long weight(Finding sum) {
        return Long.parseLong(sum.value("weight"));
    }

    private static RuleSet rules() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        return sets.live();
    }
}
