package org.tawasul.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.contract.StepContract;

/**
 * The delegates that a model may name: the beans of type {@link CaseTask}, and no other bean. Names are found without making the beans, and a
 * bean is made when a case first comes to it: engine, delegate, module, engine would be a circle otherwise.
 */
@Component
class DelegateCatalogue {
    private final ListableBeanFactory beans;
    private volatile @Nullable Set<String> names;

    DelegateCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = Set.of(beans.getBeanNamesForType(CaseTask.class, true, false));
            names = known;
        }
        return known;
    }

    /** How the step of each may turn out, by its contract. */
    Map<String, List<Outcome>> outcomes() {
        return names().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> Outcome.of(beans.findAnnotationOnBean(name, StepContract.class, false))));
    }

    CaseTask get(String name) {
        return beans.getBean(name, CaseTask.class);
    }
}
