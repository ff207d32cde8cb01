package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.workflow.engine.Attacks.Attack;
import org.tawasul.workflow.guard.TestModels;

/** Each attack works on the engine as it comes, and meets a named guard here; and the engine as we set it up stops it even where the guard is gone. */
@WorkflowTest
class AttackTest {
    private static final String OTHER = TestModels.model(
            "other",
            "",
            """
            <bpmn:startEvent id="startEvent_other"/>
            <bpmn:sequenceFlow id="flow_other" sourceRef="startEvent_other" targetRef="endEvent_other"/>
            <bpmn:endEvent id="endEvent_other"/>
            """);

    private static ProcessEngine bare;

    @Autowired
    ProcessEngine ours;

    @Autowired
    ModelRelease models;

    @BeforeAll
    static void bareEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl("jdbc:h2:mem:bare" + UUID.randomUUID());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new java.util.HashMap<>(
                Map.of("noteDelegate", (org.camunda.bpm.engine.delegate.JavaDelegate) execution -> {})));
        bare = configuration.buildProcessEngine();
    }

    @AfterAll
    static void closeBareEngine() {
        bare.close();
    }

    static List<Attack> attacks() {
        return Attacks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void worksOnTheBareEngineAndFailsAtItsGuardHere(Attack attack) {
        List<Throwable> bareTroubles = run(bare, "bare: " + attack.name(), attack.model());
        assertThat(Burglar.struck("bare: " + attack.name()))
                .as("struck on the bare engine, which said %s", bareTroubles)
                .isTrue();

        assertThat(codes(models.check(tree(attack)))).isEqualTo(expected(attack));

        List<Throwable> troubles = run(ours, "ours: " + attack.name(), attack.model());
        assertThat(Burglar.struck("ours: " + attack.name())).isFalse();
        assertThat(troubles.stream().flatMap(AttackTest::causes))
                .as("the second line")
                .anyMatch(AttackTest::isOurs);
    }

    @Test
    void anExpressionInAQueryIsRefusedAsWell() {
        String expression = "${''.getClass().forName('" + Burglar.class.getName() + "').newInstance().text('x')}";
        Burglar.current = "bare: query";
        bare.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(expression)
                .endOr()
                .list();
        assertThat(Burglar.struck("bare: query")).isTrue();

        Burglar.current = "ours: query";
        assertThatThrownBy(() -> ours.getTaskService()
                        .createTaskQuery()
                        .or()
                        .taskAssigneeExpression(expression)
                        .endOr()
                        .list())
                .hasRootCauseInstanceOf(ExpressionRefused.class);
        assertThat(Burglar.struck("ours: query")).isFalse();
    }

    @Test
    void theCorpusIsLargeAndEachAttackIsItsOwn() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(attacks()).extracting(Attack::name).doesNotHaveDuplicates();
        assertThat(attacks()).extracting(Attack::model).doesNotHaveDuplicates();
    }

    @Test
    void anAttacksModelIsFineButForTheAttack() {
        assertThat(models.check(TestModels.oneTask())).isEmpty();
    }

    /** The engine's parser turns some of what is thrown into a line of its report. */
    private static boolean isOurs(Throwable cause) {
        return cause instanceof ExpressionRefused
                || cause instanceof ModelRefused
                || String.valueOf(cause.getMessage()).contains("Expression refused");
    }

    private static Set<String> expected(Attack attack) {
        return Set.of(attack.guard().split(","));
    }

    private static Set<String> codes(List<SourceProblem> problems) {
        return problems.stream()
                .map(problem -> problem.sentence().key().replaceFirst("problem\\.", ""))
                .collect(Collectors.toSet());
    }

    private static SourceTree tree(Attack attack) {
        Map<String, String> files = new java.util.HashMap<>(Map.of("complaint/complaint.bpmn", attack.model()));
        if (attack.model().contains("<bpmn:userTask ")) {
            files.put("complaint/userTask_handle.form.yaml", TestModels.replyForm("userTask_handle"));
        }
        if (attack.model().contains("calledElement=\"other\"")) {
            files.put("shared/other.bpmn", OTHER);
        }
        return TestModels.tree(files.entrySet().stream()
                .flatMap(file -> Stream.of(file.getKey(), file.getValue()))
                .toArray(String[]::new));
    }

    /** Deploys without asking the guard and drives the case on in every way there is; returns what went wrong. */
    private static List<Throwable> run(ProcessEngine engine, String name, String model) {
        Burglar.current = name;
        List<Throwable> troubles = new ArrayList<>();
        attempt(troubles, () -> {
            DeploymentWithDefinitions deployed = engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream(
                            "complaint/complaint.bpmn",
                            new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                    .addString("complaint/userTask_handle.form.yaml", TestModels.replyForm("userTask_handle"))
                    .addString("shared/other.bpmn", OTHER)
                    .deployWithResult();
            ProcessInstance instance = engine.getRuntimeService()
                    .startProcessInstanceById(
                            deployed.getDeployedProcessDefinitions().stream()
                                    .filter(one -> one.getKey().equals("complaint"))
                                    .findFirst()
                                    .orElseThrow()
                                    .getId(),
                            "1",
                            Map.of("treasure", "gold", "f", "1", "p", "1"));
            drive(engine, instance.getId(), troubles);
        });
        return troubles;
    }

    private static void drive(ProcessEngine engine, String instance, List<Throwable> troubles) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job ->
                        attempt(troubles, () -> engine.getManagementService().executeJob(job.getId())));
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> {
                    attempt(troubles, () -> engine.getFormService().getTaskFormData(task.getId()));
                    attempt(troubles, () -> engine.getFormService()
                            .submitTaskForm(task.getId(), Map.of("f", "1", "p", "1")));
                });
    }

    private static void attempt(List<Throwable> troubles, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            troubles.add(e);
        }
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause);
    }
}
