package org.tawasul.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** An engine with nothing of ours around it: every delegate that its models name does nothing, but for the one answer that the gateway behind it asks for. */
final class BareEngine implements AutoCloseable {
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final JavaDelegate EMPTY = execution -> {};
    private static final Map<String, JavaDelegate> ANSWERS = Map.of(
            "admitCaseDelegate", execution -> execution.setVariable("admission", "admitted"),
            "routeCaseDelegate", execution -> execution.setVariable("routing", "found"),
            "checkPromisesDelegate", execution -> execution.setVariable("promises", "kept"),
            "closeCaseDelegate", execution -> execution.setVariable("after", "closed"));
    private static final List<String> OURS = List.of(
            "complaint/complaint",
            "shared/admission",
            "shared/handling",
            "shared/afterReply",
            "shared/watchFinding",
            "shared/contribution");

    private final HikariDataSource store;
    final ProcessEngine engine;

    private BareEngine(String name, String url, String history, Map<String, String> models) {
        store = BenchStore.pool(url);
        Map<Object, Object> delegates = new HashMap<>();
        models.values().forEach(model -> {
            Matcher named = DELEGATE.matcher(model);
            while (named.find()) {
                delegates.put(named.group(1), ANSWERS.getOrDefault(named.group(1), EMPTY));
            }
        });
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setMetricsEnabled(false);
        configuration.setBeans(delegates);
        configuration.setProcessEngineName(name);
        engine = configuration
                .setDataSource(store)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(history)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        models.forEach(deployment::addString);
        deployment.deploy();
    }

    /** The engine as it comes: full history, which is given its removal time when the instance ends. */
    static BareEngine asItComes(String url) {
        return new BareEngine(
                "usual",
                url,
                ProcessEngineConfiguration.HISTORY_FULL,
                Map.of("usual.bpmn", resource("/bench/usual.bpmn")));
    }

    /** Our own models on an engine that keeps no history. */
    static BareEngine lean(String url) {
        Map<String, String> models = new HashMap<>();
        try {
            for (String model : OURS) {
                Path file = Path.of("processes", model + ".bpmn");
                models.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BareEngine("lean", url, ProcessEngineConfiguration.HISTORY_NONE, models);
    }

    private static String resource(String path) {
        try (InputStream in = BareEngine.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
        store.close();
    }
}
