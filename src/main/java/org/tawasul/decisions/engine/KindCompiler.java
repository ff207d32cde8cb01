package org.tawasul.decisions.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleFolder;
import org.tawasul.decisions.sources.Table;

/** Compiles one kind in the engine's classic mode, which builds edited rules several times faster than the executable model. Slow: never on a request's thread. */
public final class KindCompiler {
    private KindCompiler() {}

    /** Empty, with the problems told, if a rule folder does what it must not or does not compile. */
    public static Optional<CompiledKind> compile(KindSources sources, Problems problems) {
        int before = problems.count();
        Set<String> names = new HashSet<>();
        for (RuleFolder folder : sources.folders()) {
            new RuleLint(folder, problems).check(names);
        }
        if (problems.count() != before) {
            return Optional.empty();
        }
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, KindCompiler.class.getClassLoader()));
        for (Table table : sources.tables()) {
            builder.add(resource(table.path() + ".csv", RowsDrl.write(table)), ResourceType.DRL);
        }
        for (RuleFolder folder : sources.folders()) {
            builder.add(resource(folder.drlFile(), folder.drl()), ResourceType.DRL);
        }
        for (KnowledgeBuilderError error : builder.getErrors()) {
            int[] lines = error.getLines();
            String file = error.getResource() == null
                    ? sources.kind().folder()
                    : error.getResource().getSourcePath();
            String place = lines.length == 0 ? "" : "line " + lines[0];
            problems.add(file, place, "drl-wrong", "detail", Problems.quoted(error.getMessage()));
        }
        return builder.hasErrors() ? Optional.empty() : Optional.of(new CompiledKind(sources, builder.newKieBase()));
    }

    private static Resource resource(String path, String drl) {
        Resource resource = ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(path);
        return resource;
    }
}
