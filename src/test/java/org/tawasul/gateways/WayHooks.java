package org.tawasul.gateways;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Hangs on every arrow of every model that the engine has read: notes who passes, and lets one condition be wrong. The guard has read the right models and
 * is asked nothing, so that a wrong one has to be caught by a scenario.
 */
class WayHooks extends AbstractProcessEnginePlugin {
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
    private static volatile @Nullable Mutant mutant;

    /** From now on the engine follows this mutant; null: the models as they are. */
    static void follow(@Nullable Mutant next) {
        mutant = next;
    }

    /** The arrows taken since it was asked last. */
    static Set<String> taken() {
        Set<String> taken = Set.copyOf(TAKEN);
        TAKEN.clear();
        return taken;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Behind the program's own listeners, which refuse what they do not know.
        if (engine.getCustomPostBPMNParseListeners().isEmpty()) {
            throw new IllegalStateException("The program's own listeners come first");
        }
        engine.getCustomPostBPMNParseListeners().add(new Hang());
    }

    private static final class Hang extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            definition.getActivities().forEach(one -> hang(definition.getKey(), one));
        }

        private void hang(String process, ActivityImpl activity) {
            activity.getOutgoingTransitions().forEach(one -> hang(process, (TransitionImpl) one));
            activity.getActivities().forEach(one -> hang(process, one));
        }

        private void hang(String process, TransitionImpl flow) {
            String key = Flow.key(process, flow.getId());
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> TAKEN.add(key));
            Condition right = (Condition) flow.getProperty(BpmnParse.PROPERTYNAME_CONDITION);
            if (right != null) {
                flow.setProperty(BpmnParse.PROPERTYNAME_CONDITION, new TurnedCondition(process, flow, right));
            }
        }
    }

    static boolean holds(TurnedCondition asked, java.util.function.Predicate<String> right) {
        Mutant now = mutant;
        boolean meant = now != null
                && now.flow().process().equals(asked.process())
                && now.flow().source().equals(asked.gateway());
        return meant ? now.turn().holds(now, asked.id(), right) : right.test(asked.id());
    }
}
