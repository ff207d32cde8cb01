package org.tawasul.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.workflow.CaseKeeper;
import org.tawasul.workflow.TaskTakers;
import org.tawasul.workflow.engine.ModelDefinitions.ModelDefinition;
import org.tawasul.workflow.guard.LifeGuard;
import org.tawasul.workflow.guard.ModelBundle;
import org.tawasul.workflow.guard.ModelGuard;

/**
 * The models' half of what is live. A changed model is deployed together with its forms and the models it calls; which definition belongs to
 * which release is kept by content, so going back to an old release deploys nothing and cases start by the old definition again.
 */
@Component
class ModelRelease implements ReleasePart {
    private static final Logger LOG = LoggerFactory.getLogger(ModelRelease.class);

    private final RepositoryService repository;
    private final ModelDefinitions definitions;
    private final LiveModels live;
    private final DelegateCatalogue catalogue;
    private final DryParse dryParse;
    private final ObjectProvider<CaseKeeper> keeper;
    private final TaskTakers takers;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    ModelRelease(
            RepositoryService repository,
            ModelDefinitions definitions,
            LiveModels live,
            DelegateCatalogue catalogue,
            DryParse dryParse,
            ObjectProvider<CaseKeeper> keeper,
            TaskTakers takers,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.definitions = definitions;
        this.live = live;
        this.catalogue = catalogue;
        this.dryParse = dryParse;
        this.keeper = keeper;
        this.takers = takers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public Set<String> endings() {
        return Set.of(".bpmn", ".form.yaml");
    }

    @Override
    public List<SourceProblem> check(SourceTree candidate) {
        List<SourceProblem> problems = new ModelGuard(catalogue.names(), takers, clock.instant()).check(candidate);
        if (problems.isEmpty()) {
            problems = dryParse.check(candidate);
        }
        return problems.isEmpty() && keeper.stream().findAny().isPresent()
                ? new LifeGuard(catalogue.outcomes()).check(candidate)
                : problems;
    }

    @Override
    public void follow(SourceTree tree) {
        transaction.executeWithoutResult(status -> live.follow(definitionsOf(tree)));
    }

    private Map<String, String> definitionsOf(SourceTree tree) {
        Map<String, String> known = new HashMap<>();
        definitions.ofTree(tree.hash()).forEach(row -> known.put(row.processKey(), row.definitionId()));
        for (ModelBundle bundle : ModelBundle.of(tree)) {
            if (!known.containsKey(bundle.key())) {
                String definition = definitions.find(bundle.key(), bundle.hash());
                String id = definition == null ? deploy(bundle) : definition;
                definitions.insert(new ModelDefinition(tree.hash(), bundle.key(), bundle.hash(), id));
                known.put(bundle.key(), id);
            }
        }
        return known;
    }

    private String deploy(ModelBundle bundle) {
        DeploymentBuilder deployment = repository.createDeployment().name(bundle.key());
        bundle.files()
                .forEach((path, bytes) -> deployment.addInputStream(path, new java.io.ByteArrayInputStream(bytes)));
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        String id = deployed.getDeployedProcessDefinitions().stream()
                .filter(one -> one.getKey().equals(bundle.key()))
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No definition in " + bundle.key()));
        LOG.info("Model {} is deployed as {}", bundle.key(), id);
        return id;
    }
}
