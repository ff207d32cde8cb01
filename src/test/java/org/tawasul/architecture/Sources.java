package org.tawasul.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What only the source shows: how long things are, and what is written above them. */
final class Sources {
    /** @param javadoc null without one; @param codeLines without blank lines and comments */
    record Type(String name, boolean isPublic, @org.jspecify.annotations.Nullable String javadoc, int codeLines) {}

    record Method(String name, int codeLines) {}

    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    private Sources() {}

    static Sources of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return parse(files.filter(path -> path.toString().endsWith(".java"))
                    .map(Sources::text)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sources ofText(String name, String text) {
        return parse(List.of(new Text(name, text)));
    }

    List<Type> types() {
        return types;
    }

    List<Method> methods() {
        return methods;
    }

    private static Sources parse(List<? extends JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of(), null, files);
        Sources sources = new Sources();
        DocTrees trees = DocTrees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Scan(unit, trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static Text text(Path path) {
        try {
            return new Text(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Scan extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final SourcePositions positions;
        private final String[] lines;

        Scan(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
            this.positions = trees.getSourcePositions();
            try {
                this.lines =
                        unit.getSourceFile().getCharContent(true).toString().split("\n", -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            TreePath path = getCurrentPath();
            if (path.getParentPath().getLeaf() instanceof CompilationUnitTree) {
                types.add(new Type(
                        unit.getPackageName() + "." + node.getSimpleName(),
                        node.getModifiers().getFlags().contains(Modifier.PUBLIC),
                        trees.getDocComment(path),
                        codeLines(unit)));
            }
            return super.visitClass(node, nothing);
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            if (node.getBody() != null) {
                methods.add(new Method(unit.getPackageName() + " " + node.getName(), codeLines(node)));
            }
            return super.visitMethod(node, nothing);
        }

        private int codeLines(Tree tree) {
            LineMap map = unit.getLineMap();
            int first = (int) map.getLineNumber(positions.getStartPosition(unit, tree));
            int last = (int) map.getLineNumber(positions.getEndPosition(unit, tree));
            int count = 0;
            boolean comment = false;
            for (int i = first - 1; i < last; i++) {
                String line = lines[i].strip();
                comment = comment || line.startsWith("/*");
                if (!comment && !line.isEmpty() && !line.startsWith("//")) {
                    count++;
                }
                comment = comment && !line.contains("*/");
            }
            return count;
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name.replace('\\', '/')), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
