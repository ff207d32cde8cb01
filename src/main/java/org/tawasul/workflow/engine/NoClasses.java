package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.ArtifactFactory;

/** No class named by a model is made into an object. */
final class NoClasses implements ArtifactFactory {
    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ModelRefused(type);
    }
}
