package org.tawasul.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.guard.FormFiles;

/**
 * The form of a user task in the version of the model that a case runs on. Forms are deployed with their model, so that a case that began under the
 * old version keeps the old buttons; a definition never changes, so what was read once is kept.
 */
@Component
class Forms {
    private final ObjectProvider<RepositoryService> repository;
    private final Map<String, Map<String, TaskForm>> read = new ConcurrentHashMap<>();

    Forms(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    TaskForm of(String definitionId, String element) {
        TaskForm form = read.computeIfAbsent(definitionId, this::read).get(element);
        if (form == null) {
            throw new IllegalStateException("Definition " + definitionId + " has no form for " + element);
        }
        return form;
    }

    private Map<String, TaskForm> read(String definitionId) {
        RepositoryService models = repository.getObject();
        var definition = models.getProcessDefinition(definitionId);
        String folder = FormFiles.folder(definition.getResourceName());
        Map<String, TaskForm> forms = new ConcurrentHashMap<>();
        for (String name : models.getDeploymentResourceNames(definition.getDeploymentId())) {
            if (FormFiles.isForm(name) && FormFiles.folder(name).equals(folder)) {
                TaskForm form = FormFiles.read(name, bytes(models, definition.getDeploymentId(), name));
                forms.put(form.element(), form);
            }
        }
        return forms;
    }

    private static byte[] bytes(RepositoryService models, String deployment, String name) {
        try (InputStream in = models.getResourceAsStream(deployment, name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
