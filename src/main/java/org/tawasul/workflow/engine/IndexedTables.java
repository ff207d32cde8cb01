package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds to the engine's tables, once they are there, the index it forgot: whenever it removes a task it asks for the tasks below it, and without one reads all that are open. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IndexedTables extends AbstractProcessEnginePlugin {
    private final EngineTables tables;

    IndexedTables(EngineTables tables) {
        this.tables = tables;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        tables.indexTasksByParent();
    }
}
