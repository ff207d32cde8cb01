package org.tawasul.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds to the engine's tables the index it forgot: whenever it removes a task it asks for the tasks below it, and without one reads all that are open. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineTables extends AbstractProcessEnginePlugin {
    private final DataSource store;

    EngineTables(DataSource store) {
        this.store = store;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists tawasul_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)");
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's tables can't be completed", e);
        }
    }
}
