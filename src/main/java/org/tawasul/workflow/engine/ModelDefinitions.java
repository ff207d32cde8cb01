package org.tawasul.workflow.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which engine definition each model of each release is. */
public interface ModelDefinitions {
    void insert(ModelDefinition definition);

    List<ModelDefinition> ofTree(String treeHash);

    /** The definition of a model with exactly this content, from whatever release it came. */
    @Nullable
    String find(String processKey, String modelHash);

    /**
     * A row of {@code model_definition}.
     *
     * @param modelHash over the model, its forms and the models it calls
     */
    record ModelDefinition(String treeHash, String processKey, String modelHash, String definitionId) {}
}
