package org.tawasul.workflow.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.TaskTakers;
import org.tawasul.workflow.contract.ProcessKey;

/**
 * Says what is wrong with a tree of models and forms, file by file, before anything of it reaches the engine. A model is a designer's and not a developer's: the
 * engine would run any Java that is written in it, so everything is refused that is not on the {@link AllowList}, and every text that the
 * engine would evaluate has to be one of three closed forms.
 */
public final class ModelGuard {
    private final Set<String> delegates;
    private final TaskTakers takers;
    private final Instant now;

    /**
     * @param delegates the names of the beans that a model may call
     * @param takers who may take the tasks of a form
     * @param now from when on timers are measured
     */
    public ModelGuard(Set<String> delegates, TaskTakers takers, Instant now) {
        this.delegates = Set.copyOf(delegates);
        this.takers = takers;
        this.now = now;
    }

    /** Empty if the tree may go live as far as the guard can see; in the order of the files. */
    public List<SourceProblem> check(SourceTree tree) {
        Map<String, List<SourceProblem>> byFile = new TreeMap<>();
        Map<String, Map<String, TaskForm>> forms = readForms(tree, byFile);
        Map<String, XmlElement> models = readModels(tree, byFile);
        if (byFile.values().stream().anyMatch(problems -> !problems.isEmpty())) {
            // What can't be read is missing everywhere else: only the cause is said.
            return byFile.values().stream().flatMap(List::stream).toList();
        }
        ModelSet all = new ModelSet(models, forms);
        models.forEach((path, root) -> {
            Problems problems = new Problems(path);
            new ElementCheck(problems).check(root);
            if (problems.isEmpty()) {
                Map<String, TaskForm> beside = forms.getOrDefault(Places.folder(path), Map.of());
                new ModelCheck(path, root, beside, delegates, all, now, problems).check();
            }
            byFile.put(path, problems.list());
        });
        formsWithoutTask(forms, models, byFile);
        List<SourceProblem> problems = new ArrayList<>(wholeTree(models));
        byFile.values().forEach(problems::addAll);
        return problems;
    }

    private Map<String, Map<String, TaskForm>> readForms(SourceTree tree, Map<String, List<SourceProblem>> byFile) {
        Map<String, Map<String, TaskForm>> forms = new HashMap<>();
        tree.files().forEach((path, bytes) -> {
            if (path.endsWith(Places.FORM)) {
                Problems problems = new Problems(path);
                TaskForm form = FormFiles.read(path, bytes, problems);
                if (form != null) {
                    new RoleCheck(takers, form, problems).check();
                    forms.computeIfAbsent(Places.folder(path), folder -> new HashMap<>())
                            .put(Places.base(path, Places.FORM), form);
                }
                byFile.put(path, problems.list());
            }
        });
        return forms;
    }

    private static Map<String, XmlElement> readModels(SourceTree tree, Map<String, List<SourceProblem>> byFile) {
        Map<String, XmlElement> models = new LinkedHashMap<>();
        tree.files().forEach((path, bytes) -> {
            if (path.endsWith(Places.MODEL)) {
                XmlElement root = readModel(path, bytes, byFile);
                if (root != null) {
                    models.put(path, root);
                }
            }
        });
        return models;
    }

    private static @Nullable XmlElement readModel(String path, byte[] bytes, Map<String, List<SourceProblem>> byFile) {
        try {
            return XmlReader.read(bytes);
        } catch (XmlRefused e) {
            Object line = e.parameters().getOrDefault("line", 0);
            String place = line.equals(0) ? "" : "line " + line;
            byFile.put(
                    path, List.of(new SourceProblem(path, place, new Message("problem." + e.code(), e.parameters()))));
            return null;
        }
    }

    private static void formsWithoutTask(
            Map<String, Map<String, TaskForm>> forms,
            Map<String, XmlElement> models,
            Map<String, List<SourceProblem>> byFile) {
        forms.forEach((folder, beside) -> {
            Set<String> tasks = new HashSet<>();
            models.forEach((path, root) -> {
                if (Places.folder(path).equals(folder)) {
                    root.all().filter(one -> one.is("bpmn:userTask")).forEach(task -> tasks.add(task.id()));
                }
            });
            beside.keySet().stream().filter(element -> !tasks.contains(element)).forEach(element -> {
                String path = folder + element + Places.FORM;
                List<SourceProblem> more = new ArrayList<>(byFile.getOrDefault(path, List.of()));
                more.add(new SourceProblem(
                        path, element, Message.of("problem.models-form-without-task", "element", element)));
                byFile.put(path, more);
            });
        });
    }

    private static List<SourceProblem> wholeTree(Map<String, XmlElement> models) {
        List<SourceProblem> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String path : models.keySet()) {
            String key = Places.base(path, Places.MODEL);
            String first = seen.putIfAbsent(key, path);
            if (first != null) {
                problems.add(new SourceProblem(
                        path, key, new Message("problem.models-key-repeated", Map.of("key", key, "other", first))));
            }
        }
        for (ProcessKey key : ProcessKey.values()) {
            if (!seen.containsKey(key.key())) {
                problems.add(new SourceProblem(
                        key.key() + Places.MODEL, "", Message.of("problem.models-process-missing", "key", key.key())));
            }
        }
        return problems;
    }
}
