package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.proofs.Proofs;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.decisions.sources.Table;

/** A table as large as a country could want is proven whole, to its last row. How fast is a figure and no test. */
class FiveThousandRowsTest {
    private static final int SERVICES = 1000;
    private static final List<String> AREAS = List.of("", "capital", "muharraq", "northern", "southern");

    private static final Names NAMELESS = (vocabulary, code) -> java.util.Optional.empty();

    @Test
    void fiveThousandRowsAreProvenAndOneThatContradictsIsFound() {
        StringBuilder csv = new StringBuilder("id,service,area,kind,entity,team,in_force_from,in_force_to,note\n");
        for (int service = 0; service < SERVICES; service++) {
            for (String area : AREAS) {
                csv.append("R-%d-%s,service-%d,%s,,entity-%d,team-%d,,,%n"
                        .formatted(service, area, service, area, service % 53, service % 53));
            }
        }
        Table table = routes(csv.toString());
        assertThat(table.rows()).hasSize(5000);

        Problems problems = new Problems();
        new Proofs(table, NAMELESS, problems).run();
        assertThat(problems.all()).isEmpty();

        Problems found = new Problems();
        new Proofs(routes(csv + "R-X,service-999,southern,,entity-x,team-x,,,\n"), NAMELESS, found).run();
        assertThat(found.all()).hasSize(1);
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
}
