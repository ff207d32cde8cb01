package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.proofs.Proofs;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.FactReader;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.Table;

/** A table of 5,000 rows is proven in a moment, and a decision by words stays cheap. The figures are printed; only gross slowness fails. */
class FiveThousandRowsTest {
    private static final int SERVICES = 1000;
    private static final List<String> AREAS = List.of("", "capital", "muharraq", "northern", "southern");

    @Test
    void fiveThousandRowsAreProvenInAMoment() {
        StringBuilder csv = new StringBuilder("id,service,area,kind,entity,team,in_force_from,in_force_to,note\n");
        for (int service = 0; service < SERVICES; service++) {
            for (String area : AREAS) {
                csv.append("R-%d-%s,service-%d,%s,,entity-%d,team-%d,,,%n"
                        .formatted(service, area, service, area, service % 53, service % 53));
            }
        }
        Table table = routes(csv.toString());
        assertThat(table.rows()).hasSize(5000);

        long begin = System.nanoTime();
        Problems problems = new Problems();
        new Proofs(table, problems).run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("proofs: 5,000 rows in " + took.toMillis() + " ms");
        assertThat(problems.all()).isEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(10));

        Problems found = new Problems();
        new Proofs(routes(csv + "R-X,service-999,southern,,entity-x,team-x,,,\n"), found).run();
        assertThat(found.all()).hasSize(1);
    }

    @Test
    void aDecisionByWordsStaysCheap() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        RuleSet rules = sets.live();
        CaseFact said = fact(
                "السلام عليكم، عندنا في المجمع ليت الشارع خربان من أسبوع والفريج مظلم واليهال يخافون يطلعون، وقد اتصلنا أكثر من مرة ولم يحضر أحد. أرجو إرسال فني لإصلاح عمود الإنارة.",
                null);
        CaseFact named = fact(said.words(), "road-damage");
        System.out.printf(
                "decision: routing by words %d µs, by service %d µs, admission %d µs%n",
                micros(rules, DecisionKind.ROUTING, said),
                micros(rules, DecisionKind.ROUTING, named),
                micros(rules, DecisionKind.ADMISSION, said));
        assertThat(micros(rules, DecisionKind.ROUTING, said)).isLessThan(5_000);
    }

    private static long micros(RuleSet rules, DecisionKind kind, CaseFact fact) {
        int rounds = 3000;
        for (int i = 0; i < rounds; i++) {
            rules.find(kind, List.of(fact), LocalDate.EPOCH);
        }
        long begin = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            rules.find(kind, List.of(fact), LocalDate.EPOCH);
        }
        return (System.nanoTime() - begin) / rounds / 1000;
    }

    private static Table routes(String csv) {
        Problems problems = new Problems();
        List<Table> tables = new RuleSources(Codes.ANY, problems)
                        .read(RuleTrees.shipped()
                                .with("routing/routes.csv", csv.getBytes(StandardCharsets.UTF_8))
                                .tree())
                        .stream()
                        .filter(kind -> kind.kind() == DecisionKind.ROUTING)
                        .map(KindSources::tables)
                        .findFirst()
                        .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return tables.stream()
                .filter(table -> table.path().equals("routing/routes"))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFact fact(String words, @Nullable String service) {
        return (CaseFact) FactReader.read(
                CaseFact.class,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", "complaint")
                        .put("urgency", "normal")
                        .put("channel", "web")
                        .put("service", service)
                        .put("words", words));
    }
}
