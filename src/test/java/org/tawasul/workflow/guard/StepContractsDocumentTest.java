package org.tawasul.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.TaskAct;

/** What process designers read about steps, acts and messages is what the guard knows of them. */
class StepContractsDocumentTest {
    private static final Path COMMITTED = Path.of("docs/generated/steps.md");

    @Test
    void theCommittedTableIsThatOfTheProgram() throws IOException {
        String generated = document();
        if (Boolean.getBoolean("tawasul.regenerate")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(COMMITTED)
                .as("a contract has changed: run bin/check --regenerate and look at the difference")
                .exists()
                .hasContent(generated);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("# What steps, acts and messages need and bring\n\n"
                + "Made from the code; see processes/README.md. *Needs* and *unless* are asked before, on every"
                + " way; what is *owed* has to be brought before the case waits or ends.\n");
        table(
                text,
                "Delegate",
                new TreeMap<>(ShippedModels.contracts())
                        .entrySet().stream().flatMap(one -> rows(one.getKey(), one.getValue())));
        table(
                text,
                "Act of a button",
                Arrays.stream(TaskAct.values()).flatMap(act -> rows(act.code(), act.outcomes())));
        table(
                text,
                "Message",
                Arrays.stream(ProcessMessage.values())
                        .flatMap(message -> rows(message.messageName(), message.outcomes())));
        return text.toString();
    }

    private static void table(StringBuilder text, String what, Stream<String> rows) {
        text.append("\n| ")
                .append(what)
                .append(" | sets | needs | unless | brings | ends | owes |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n");
        rows.forEach(row -> text.append(row).append('\n'));
    }

    private static Stream<String> rows(String name, List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> {
            Effect effect = outcome.effect();
            String set = new TreeMap<>(outcome.sets())
                    .entrySet().stream()
                            .map(one -> one.getKey() + " = " + one.getValue())
                            .collect(Collectors.joining(", "));
            return "| "
                    + String.join(
                            " | ",
                            name,
                            set,
                            names(effect.needs()),
                            names(effect.unless()),
                            names(effect.brings()),
                            names(effect.ends()),
                            names(effect.owes()))
                    + " |";
        });
    }

    private static String names(Set<Milestone> milestones) {
        return milestones.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
