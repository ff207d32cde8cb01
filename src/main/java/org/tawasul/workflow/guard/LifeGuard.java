package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.contract.ProcessKey;

/**
 * Says whether a case would fare well under a tree of models in which the {@link ModelGuard} found nothing wrong: that it never goes round without waiting; that
 * each step has what it needs on every way; that a clock runs and the customer knows what there is to know whenever it waits; that it is at its end when its process is. What
 * steps need and bring is said by their contracts; nothing is run.
 */
public final class LifeGuard {
    private final Map<String, List<Outcome>> delegates;

    /** @param delegates how the step of each delegate may turn out, by the delegate's name */
    public LifeGuard(Map<String, List<Outcome>> delegates) {
        this.delegates = Map.copyOf(delegates);
    }

    /** Empty if every life ends well. Only what is wrong first is said: what lies behind it is seen when it is mended. */
    public List<SourceProblem> check(SourceTree tree) {
        Map<String, FlowModel> models = read(tree);
        List<SourceProblem> problems = circles(models);
        return problems.isEmpty() ? lives(models) : problems;
    }

    private static Map<String, FlowModel> read(SourceTree tree) {
        Map<String, Map<String, TaskForm>> forms = new HashMap<>();
        tree.files().forEach((path, bytes) -> {
            if (path.endsWith(Places.FORM)) {
                forms.computeIfAbsent(Places.folder(path), folder -> new HashMap<>())
                        .put(Places.base(path, Places.FORM), FormFiles.read(path, bytes));
            }
        });
        Map<String, FlowModel> models = new HashMap<>();
        tree.files().forEach((path, bytes) -> {
            if (path.endsWith(Places.MODEL)) {
                models.put(
                        Places.base(path, Places.MODEL),
                        new FlowModel(path, XmlReader.read(bytes), forms.getOrDefault(Places.folder(path), Map.of())));
            }
        });
        return models;
    }

    private static List<SourceProblem> circles(Map<String, FlowModel> models) {
        List<SourceProblem> problems = new ArrayList<>();
        Set<List<FlowNode>> said = new HashSet<>();
        CircleCheck check = new CircleCheck(models);
        models.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(model -> {
            List<FlowNode> circle = check.find(model.getValue());
            if (!circle.isEmpty() && said.add(circle)) {
                FlowNode first = circle.get(0);
                String path = LifeCheck.joined(circle.stream().map(FlowNode::id).toList());
                problems.add(new SourceProblem(
                        first.scope().model().file(),
                        first.id(),
                        Message.of("problem.models-circle-without-wait", "path", path)));
            }
        });
        return problems;
    }

    private List<SourceProblem> lives(Map<String, FlowModel> models) {
        List<SourceProblem> problems = new ArrayList<>();
        for (ProcessKey key : ProcessKey.values()) {
            FlowModel model = models.get(key.key());
            if (model != null) {
                for (SourceProblem problem :
                        new LifeCheck(model, key.beginning(), new LifeSteps(models, delegates)).check()) {
                    if (problems.stream().noneMatch(said -> isSame(said, problem))) {
                        problems.add(problem);
                    }
                }
            }
        }
        return problems;
    }

    /** The same flaw of a called model, met by another of its callers. */
    private static boolean isSame(SourceProblem one, SourceProblem other) {
        return one.file().equals(other.file())
                && one.place().equals(other.place())
                && LifeCheck.withoutPath(one.sentence()).equals(LifeCheck.withoutPath(other.sentence()));
    }
}
