package org.tawasul.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;

/** Has the engine read the models of a tree without deploying them, for what only it can find, such as an arrow that leads nowhere or a time that it can't read. */
@Component
class DryParse {
    private final CommandExecutor engine;
    private final ProcessEngineConfigurationImpl configuration;

    DryParse(CommandExecutor engine, ProcessEngineConfigurationImpl configuration) {
        this.engine = engine;
        this.configuration = configuration;
    }

    List<SourceProblem> check(SourceTree tree) {
        List<SourceProblem> problems = new ArrayList<>();
        tree.files().forEach((path, bytes) -> {
            if (path.endsWith(".bpmn")) {
                problems.addAll(check(path, bytes));
            }
        });
        return problems;
    }

    private List<SourceProblem> check(String path, byte[] bytes) {
        try {
            return engine.execute(context -> {
                DeploymentEntity deployment = new DeploymentEntity();
                deployment.setId("dry");
                Element read = parser().createParse()
                        .sourceInputStream(new java.io.ByteArrayInputStream(bytes))
                        .deployment(deployment)
                        .name(path)
                        .execute()
                        .getRootElement();
                return new TimerReading(configuration.getBusinessCalendarManager(), path)
                        .problems(read)
                        .toList();
            });
        } catch (ParseException e) {
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(error -> problem(path, place(error), error.getMessage()))
                    .toList();
        } catch (ProcessEngineException e) {
            return List.of(problem(path, "", String.valueOf(e.getMessage())));
        }
    }

    private org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser parser() {
        return configuration.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(one -> ((BpmnDeployer) one).getBpmnParser())
                .findFirst()
                .orElseThrow();
    }

    private static String place(Problem error) {
        String element = error.getMainElementId();
        return element == null ? "line " + error.getLine() : element;
    }

    private static SourceProblem problem(String path, String place, String detail) {
        return new SourceProblem(path, place, new Message("problem.models-engine-refuses", Map.of("detail", detail)));
    }
}
