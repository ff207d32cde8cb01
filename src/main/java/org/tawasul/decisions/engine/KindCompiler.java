package org.tawasul.decisions.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
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
        return compile(sources, sources.tables(), problems);
    }

    /**
     * Of sources that are refused already, to find what else is wrong with them and soon: thousands of rows are left out, because those that were read do compile and
     * no example hears them.
     */
    public static Optional<CompiledKind> compileRefused(KindSources sources, Problems problems) {
        return compile(sources, examplesHearRows(sources) ? sources.tables() : List.of(), problems);
    }

    /** Where phrases point to something, the examples' folders are asked once more with it. */
    private static boolean examplesHearRows(KindSources sources) {
        return !sources.folders().isEmpty()
                && sources.tables().stream()
                        .map(table -> table.schema().phrases())
                        .anyMatch(phrases -> phrases != null && phrases.asksAgainWith() != null);
    }

    private static Optional<CompiledKind> compile(KindSources sources, List<Table> tables, Problems problems) {
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
        for (Table table : tables) {
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
