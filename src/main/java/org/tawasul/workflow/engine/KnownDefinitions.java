package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds a definition that was read once without asking the store again. The engine asks in every command, in case somebody suspended it elsewhere; nobody
 * does that here, and a definition never changes.
 */
final class KnownDefinitions extends ProcessDefinitionManager {
    @Override
    public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        ProcessDefinitionEntity own = super.getCachedResourceDefinitionEntity(id);
        return own != null
                ? own
                : Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }
}
