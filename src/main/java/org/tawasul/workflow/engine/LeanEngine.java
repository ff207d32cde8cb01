package org.tawasul.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up as this program uses it: no history, no metrics, no users and groups, no decision or case models, no scripts, no classes
 * named by models, closed expressions, and our own listeners in every model. Each thing left out is a statement that a life does not
 * cost, or a door that is not there.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class LeanEngine extends AbstractProcessEnginePlugin {
    private final ClosedExpressions expressions;
    private final OwnListeners listeners;
    private final List<SessionFactory> sessions;

    LeanEngine(ClosedExpressions expressions, OwnListeners listeners, List<SessionFactory> sessions) {
        this.expressions = expressions;
        this.listeners = listeners;
        this.sessions = sessions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        close(engine);
        makeLean(engine);
        nameNothingInLogs(engine);
        // Those of the starter, which publish every step to everybody, are not taken.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        engine.setCustomSessionFactories(new ArrayList<>(sessions));
    }

    private void close(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(expressions);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setResolverFactories(new ArrayList<>());
        engine.setArtifactFactory(new NoClasses());
        engine.setBpmnParseFactory(ClosedParse::new);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDmnEngine(NoDecisionModels.engine());
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
    }

    /** For each step the engine puts half a dozen names where log lines find them; ours show only the request, so nobody reads them. */
    private static void nameNothingInLogs(ProcessEngineConfigurationImpl engine) {
        String unnamed = "";
        engine.setLoggingContextActivityId(unnamed);
        engine.setLoggingContextActivityName(unnamed);
        engine.setLoggingContextApplicationName(unnamed);
        engine.setLoggingContextBusinessKey(unnamed);
        engine.setLoggingContextProcessDefinitionId(unnamed);
        engine.setLoggingContextProcessDefinitionKey(unnamed);
        engine.setLoggingContextProcessInstanceId(unnamed);
        engine.setLoggingContextTenantId(unnamed);
        engine.setLoggingContextEngineName(unnamed);
    }

    private static void makeLean(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_NONE.getName());
        engine.setHistoryCleanupEnabled(false);
        engine.setDbHistoryUsed(false);
        engine.setDbIdentityUsed(false);
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        // They read the definition anew for each task, only to find that nothing is to be checked.
        engine.setCommandCheckers(new ArrayList<>());
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setInvokeCustomVariableListeners(false);
        engine.setImplicitVariableUpdateDetectionEnabled(false);
        engine.setDatabaseSchemaUpdate("true");
        // A collision is an ordinary answer here: whole commands are run again.
        engine.setEnableCmdExceptionLogging(false);
        engine.setDisableExceptionCode(true);
    }
}
