package org.tawasul.decisions.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.release.SourceTree;

/** Reads a whole tree of rules: says which file belongs where, and hands each table and folder to its reader. */
public final class RuleSources {
    private static final String NAME = "[a-z][a-z0-9-]{0,40}";
    private static final Pattern CSV = Pattern.compile(NAME + "/" + NAME + "\\.csv");
    private static final Pattern SCHEMA = Pattern.compile(NAME + "/" + NAME + "\\.table\\.yaml");
    private static final Pattern LIST_SCHEMA = Pattern.compile(NAME + "/" + NAME + "\\.list\\.yaml");
    private static final Pattern IN_FOLDER =
            Pattern.compile("(" + NAME + "/" + NAME + ")/(?:" + NAME + "\\.drl|examples\\.yaml|sentences\\.yaml)");

    /** Read by {@code search}: it helps to find and decides nothing, and no line of it can be wrong. */
    private static final String SEARCH_WORDS = "words/synonyms.txt";

    private final Codes codes;
    private final Problems problems;
    private Dialect dialect = Dialect.NONE;
    private Map<String, byte[]> dialectFile = Map.of();

    public RuleSources(Codes codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    /** What could be read; whole only if no problem was added. */
    public List<KindSources> read(SourceTree tree) {
        Map<DecisionKind, Map<String, byte[]>> byKind = new TreeMap<>();
        tree.files().forEach((file, bytes) -> {
            Optional<DecisionKind> kind = kindOf(file);
            if (file.equals(DialectReader.FILE)) {
                dialect = new DialectReader(codes, problems).read(bytes);
                dialectFile = Map.of(file, bytes);
            } else if (!file.equals(SEARCH_WORDS) && (kind.isEmpty() || !hasPlace(file))) {
                problems.add(file, "", "file-misplaced");
            } else if (kind.isPresent()) {
                byKind.computeIfAbsent(kind.get(), any -> new TreeMap<>()).put(file, bytes);
            }
        });
        List<KindSources> kinds = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            kinds.add(read(kind, byKind.getOrDefault(kind, Map.of())));
        }
        return kinds;
    }

    private KindSources read(DecisionKind kind, Map<String, byte[]> files) {
        if (files.isEmpty() && !kind.isOptional()) {
            problems.add(kind.folder(), "", "kind-empty", "kind", kind.folder());
        }
        List<Table> tables = new ArrayList<>();
        List<FactList> lists = new ArrayList<>();
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        files.forEach((file, bytes) -> {
            var folder = IN_FOLDER.matcher(file);
            if (folder.matches()) {
                folders.computeIfAbsent(folder.group(1), any -> new TreeMap<>()).put(file, bytes);
            } else if (files.containsKey(file.replace(".csv", ".list.yaml"))
                    && CSV.matcher(file).matches()) {
                list(file, files).ifPresent(lists::add);
            } else if (CSV.matcher(file).matches()) {
                table(file, files).ifPresent(tables::add);
            } else if (!files.containsKey(csvOf(file))) {
                problems.add(file, "", "table-missing", "file", csvOf(file));
            }
        });
        List<RuleFolder> read = new ArrayList<>();
        folders.forEach((path, inside) ->
                new RuleFolderReader(path, inside, codes, problems).read().ifPresent(read::add));
        Map<String, byte[]> madeOf = new TreeMap<>(files);
        if (tables.stream().anyMatch(table -> table.schema().phrases() != null)
                || lists.stream().anyMatch(FactList::hasPhrases)) {
            madeOf.putAll(dialectFile);
        }
        checkExceptions(tables, files.keySet());
        return new KindSources(kind, new SourceTree(madeOf).hash(), tables, lists, read, dialect);
    }

    private void checkExceptions(List<Table> tables, Set<String> files) {
        for (Table table : tables) {
            String other = table.schema().demands().exceptionTo();
            if (other != null && !isTable(other, files)) {
                problems.add(table.path() + ".table.yaml", "exception-to", "field-wrong", "field", "exception-to");
            }
        }
    }

    /** Also of a table that could not be read: what is wrong with it has been said, and is no fault of those that name it. */
    private static boolean isTable(String path, Set<String> files) {
        return !files.contains(path + ".list.yaml")
                && (files.contains(path + ".csv") || files.contains(path + ".table.yaml"));
    }

    private static String csvOf(String schema) {
        return schema.replaceFirst("\\.(?:table|list)\\.yaml$", ".csv");
    }

    private Optional<FactList> list(String file, Map<String, byte[]> files) {
        String path = file.substring(0, file.length() - ".csv".length());
        String schemaFile = path + ".list.yaml";
        byte[] csv = files.getOrDefault(file, new byte[0]);
        return FactListSchemaReader.read(schemaFile, files.getOrDefault(schemaFile, new byte[0]), codes, problems)
                .flatMap(read -> new FactListReader(file, read, codes, problems).read(path, csv));
    }

    private Optional<Table> table(String file, Map<String, byte[]> files) {
        String path = file.substring(0, file.length() - ".csv".length());
        String schemaFile = path + ".table.yaml";
        byte[] schema = files.get(schemaFile);
        if (schema == null) {
            problems.add(file, "", "schema-missing", "file", schemaFile);
            return Optional.empty();
        }
        byte[] csv = files.getOrDefault(file, new byte[0]);
        return SchemaReader.read(schemaFile, schema, codes, problems)
                .flatMap(read -> new TableReader(file, read, codes, dialect, problems).read(path, csv));
    }

    private static Optional<DecisionKind> kindOf(String file) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> file.startsWith(kind.folder() + "/"))
                .findFirst();
    }

    private static boolean hasPlace(String file) {
        return CSV.matcher(file).matches()
                || SCHEMA.matcher(file).matches()
                || LIST_SCHEMA.matcher(file).matches()
                || IN_FOLDER.matcher(file).matches();
    }
}
