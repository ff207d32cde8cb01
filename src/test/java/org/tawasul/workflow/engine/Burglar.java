package org.tawasul.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidatorContext;
import org.camunda.bpm.engine.variable.VariableMap;

/** Any Java that an attack wants to run: it remembers the name of the attack that reached it. The model that is tried names itself by the thread. */
public class Burglar
        implements JavaDelegate, ExecutionListener, TaskListener, DelegateVariableMapping, FormFieldValidator {
    static final Set<String> STRUCK = ConcurrentHashMap.newKeySet();
    static volatile String current = "";
    /** What a shell leaves behind. */
    static final Path LOOT = Path.of(
            System.getProperty("java.io.tmpdir"),
            "tawasul-loot-" + ProcessHandle.current().pid());

    static boolean struck(String name) {
        try {
            return Files.deleteIfExists(LOOT) || STRUCK.contains(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Burglar() {}

    private static void strike() {
        STRUCK.add(current);
    }

    public boolean yes() {
        strike();
        return true;
    }

    public String text(String answer) {
        strike();
        return answer;
    }

    public int number() {
        strike();
        return 1;
    }

    public List<String> list() {
        strike();
        return List.of("one");
    }

    public Burglar self() {
        strike();
        return this;
    }

    /** A bean's getter, reached by property syntax. */
    public boolean isLoot() {
        strike();
        return true;
    }

    /** Field injection calls it. */
    public void setTreasure(org.camunda.bpm.engine.delegate.Expression expression) {
        strike();
    }

    @Override
    public void execute(DelegateExecution execution) {
        strike();
    }

    @Override
    public void notify(DelegateExecution execution) {
        strike();
    }

    @Override
    public void notify(DelegateTask task) {
        strike();
    }

    @Override
    public void mapInputVariables(DelegateExecution execution, VariableMap variables) {
        strike();
    }

    @Override
    public void mapOutputVariables(DelegateExecution execution, VariableScope instance) {
        strike();
    }

    @Override
    public boolean validate(Object submitted, FormFieldValidatorContext context) {
        strike();
        return true;
    }

    /** Made while the model is being read. */
    public static class FormHandler extends DefaultTaskFormHandler {
        public FormHandler() {
            strike();
        }
    }

    /** Made while the model is being read. */
    public static class StartFormHandler extends org.camunda.bpm.engine.impl.form.handler.DefaultStartFormHandler {
        public StartFormHandler() {
            strike();
        }
    }

    /** Strikes when its class is looked up, before anybody makes one. */
    public static class Loaded {
        static {
            strike();
        }
    }

    /** The same for a task; a class is initialised only once. */
    public static class LoadedByTask {
        static {
            strike();
        }
    }
}
