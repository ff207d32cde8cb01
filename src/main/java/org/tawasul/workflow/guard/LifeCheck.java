package org.tawasul.workflow.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.guard.LifeState.Token;

/**
 * Lives every life that a case may have under a started model, on paper: from state to state, nearest first, so that the first way that breaks something is the
 * shortest there is. A state that was met before is not lived again, so loops end.
 */
final class LifeCheck {
    /** More ways than our largest model has a hundred times over. */
    static final int MOST_STATES = 30_000;

    private static final int LONGEST_PATH = 24;

    private final LifeSteps steps;
    private final FlowModel model;
    private final Effect beginning;
    private final List<Lived> lived = new ArrayList<>();
    private final Map<LifeState, Integer> known = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    /**
     * A state with how it was reached.
     *
     * @param from number of the state before, -1 for the first
     * @param before numbers of all states from which it was met
     */
    private record Lived(LifeState state, int from, String label, FlowNode last, List<Integer> before) {}

    LifeCheck(FlowModel model, Effect beginning, LifeSteps steps) {
        this.model = model;
        this.beginning = beginning;
        this.steps = steps;
    }

    List<SourceProblem> check() {
        FlowNode start = model.process().start();
        if (start == null) {
            return List.of();
        }
        add(LifeState.at(new Spot(null, start), beginning.brings(), beginning.owes()), -1, "", start);
        while (!waiting.isEmpty()) {
            if (lived.size() > MOST_STATES) {
                problems.add(new SourceProblem(
                        model.file(), "", Message.of("problem.models-way-too-many", "limit", MOST_STATES)));
                break;
            }
            live(waiting.remove());
        }
        if (problems.isEmpty()) {
            withoutEnd();
        }
        return problems;
    }

    private void live(int number) {
        Lived now = lived.get(number);
        Token moving = now.state().moving();
        FlowNode last = moving == null ? now.last() : moving.spot().node();
        steps.from(now.state(), new Ways() {
            @Override
            public FlowNode last() {
                return last;
            }

            @Override
            public void open(LifeState next, String label) {
                add(next, number, label, last);
            }

            @Override
            public void broken(FlowNode where, String code, Map<String, Object> parameters) {
                report(number, where, code, parameters);
            }
        });
    }

    private void add(LifeState state, int from, String label, FlowNode last) {
        Integer met = known.putIfAbsent(state, lived.size());
        if (met == null) {
            waiting.add(lived.size());
            lived.add(new Lived(state, from, label, last, new ArrayList<>()));
        }
        int number = met == null ? lived.size() - 1 : met;
        boolean leavesMain = from >= 0 && lived.get(from).state().beside() == null && state.beside() != null;
        if (from >= 0 && !leavesMain) {
            lived.get(number).before().add(from);
        }
    }

    /** A state from which no way leads to an end, though each step on its own is in order: the farthest, so that the way to it shows where the case goes round. */
    private void withoutEnd() {
        BitSet ends = new BitSet(lived.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int number = 0; number < lived.size(); number++) {
            LifeState state = lived.get(number).state();
            if (isTakenAway(state)) {
                // That its customer may take a case back, or an officer join it to another, is no way to its end; and
                // from
                // here on it can't wait, so it does end.
                ends.set(number);
            } else if (state.tokens().isEmpty()) {
                ends.set(number);
                open.add(number);
            }
        }
        while (!open.isEmpty()) {
            for (int before : lived.get(open.remove()).before()) {
                if (!ends.get(before)) {
                    ends.set(before);
                    open.add(before);
                }
            }
        }
        int farthest = ends.previousClearBit(lived.size() - 1);
        if (farthest >= 0) {
            report(farthest, lived.get(farthest).last(), "models-way-no-end", Map.of());
        }
    }

    /** What is joined at receipt has no priority yet: there joining is a way that is drawn. */
    private static boolean isTakenAway(LifeState state) {
        return state.holds().contains(Milestone.WITHDRAWN)
                || state.holds().contains(Milestone.JOINED) && state.holds().contains(Milestone.PRIORITY_GIVEN);
    }

    private void report(int number, FlowNode where, String code, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("path", path(number, where));
        String file = where.scope().model().file();
        Message sentence = new Message("problem." + code, all);
        boolean said = problems.stream()
                .anyMatch(one -> one.file().equals(file)
                        && one.place().equals(where.id())
                        && withoutPath(one.sentence()).equals(withoutPath(sentence)));
        if (!said) {
            problems.add(new SourceProblem(file, where.id(), sentence));
        }
    }

    static Message withoutPath(Message sentence) {
        Map<String, Object> rest = new HashMap<>(sentence.parameters());
        rest.remove("path");
        return new Message(sentence.key(), rest);
    }

    private String path(int number, FlowNode where) {
        List<String> labels = new ArrayList<>();
        for (int one = number; one >= 0; one = lived.get(one).from()) {
            if (!lived.get(one).label().isEmpty()) {
                labels.add(lived.get(one).label());
            }
        }
        Collections.reverse(labels);
        if (labels.isEmpty() || !isAt(labels.get(labels.size() - 1), where)) {
            labels.add(where.id());
        }
        return joined(labels);
    }

    private static boolean isAt(String label, FlowNode where) {
        return label.equals(where.id()) || label.startsWith(where.id() + " ");
    }

    /** The labels as a way; one in parentheses says what became of the step before it. */
    static String joined(List<String> labels) {
        List<String> steps = new ArrayList<>();
        for (String label : labels) {
            if (label.startsWith("(") && !steps.isEmpty()) {
                steps.set(steps.size() - 1, steps.get(steps.size() - 1) + " " + label);
            } else {
                steps.add(label);
            }
        }
        if (steps.size() > LONGEST_PATH) {
            List<String> cut = new ArrayList<>(steps.subList(0, LONGEST_PATH / 2));
            cut.add("…");
            cut.addAll(steps.subList(steps.size() - LONGEST_PATH / 2, steps.size()));
            steps = cut;
        }
        return String.join(" → ", steps);
    }
}
