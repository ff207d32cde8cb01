package org.tawasul.decisions.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.tawasul.decisions.Findings;
import org.tawasul.decisions.sources.FactTypes;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleFolder;

/**
 * What a rule of a rule folder may not do: order itself among others, reach outside, or do anything but add findings and derive facts. It keeps rules readable;
 * it is no sandbox, because rule folders are developers' code.
 */
final class RuleLint {
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:eval|salience|from|modify|update|delete|retract|insert|function|query|declare|window"
                    + "|timer|drools|kcontext|static|while|for|try|throw|System|Runtime|Thread|Class|ProcessBuilder|getClass|forName)\\b"
                    + "|\\b(?:java|javax|jakarta|org|com|net|io|sun|jdk)\\s*\\.|\\\\");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:findings\\s*\\.\\s*(?:hint|note|decide|warn|refuse)\\s*\\(.*)|(?:insertLogical\\s*\\(\\s*new\\s+[A-Z]\\w*\\s*\\(.*)",
            Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\.\\s*(?:hint|note|decide|warn|refuse)\\s*\\(");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\.\\s*(?:hint|note|decide|warn|refuse)\\s*\\(\\s*\"([a-zA-Z0-9-]+)\"\\s*,\\s*\"([a-z0-9-]+)\"\\s*\\)");

    private final RuleFolder folder;
    private final Problems problems;

    RuleLint(RuleFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** @param takenNames names of the kind's rules so far; gains this folder's */
    void check(Set<String> takenNames) {
        int before = problems.count();
        PackageDescr descr = parse();
        if (descr == null || problems.count() != before) {
            return;
        }
        if (!folder.drlPackage().equals(descr.getNamespace())) {
            problems.add(folder.drlFile(), "line 1", "drl-package", "expected", folder.drlPackage());
        }
        checkHead(descr);
        checkWords();
        if (descr.getRules().isEmpty()) {
            problems.add(folder.drlFile(), "", "drl-no-rule");
        }
        for (RuleDescr rule : descr.getRules()) {
            check(rule, takenNames);
        }
    }

    private @Nullable PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = null;
        try {
            descr = parser.parse(false, folder.drl());
        } catch (DroolsParserException e) {
            wrong(1, String.valueOf(e.getMessage()));
        }
        parser.getErrors()
                .forEach(error -> wrong(error.getLines().length == 0 ? 1 : error.getLines()[0], error.getMessage()));
        return descr;
    }

    private void checkHead(PackageDescr descr) {
        Set<String> allowed =
                FactTypes.all().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        allowed.add(Findings.class.getName());
        for (ImportDescr imported : descr.getImports()) {
            if (!allowed.contains(imported.getTarget())) {
                forbidden(imported.getLine(), "import " + imported.getTarget());
            }
        }
        for (GlobalDescr global : descr.getGlobals()) {
            if (!global.getIdentifier().equals("findings")
                    || !Set.of(Findings.class.getName(), Findings.class.getSimpleName())
                            .contains(global.getType())) {
                forbidden(global.getLine(), "global " + global.getIdentifier());
            }
        }
        descr.getFunctionImports().forEach(one -> forbidden(one.getLine(), "import " + one.getTarget()));
        descr.getAttributes().forEach(one -> forbidden(one.getLine(), one.getName()));
    }

    private void checkWords() {
        String text = DrlText.withoutHead(DrlText.blanked(folder.drl()));
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            forbidden(DrlText.lineOf(text, word.start()), word.group().strip());
        }
        int escape = folder.drl().indexOf("\\u");
        if (escape >= 0) {
            forbidden(DrlText.lineOf(folder.drl(), escape), "\\u");
        }
    }

    private void check(RuleDescr rule, Set<String> takenNames) {
        if (!takenNames.add(rule.getName().toLowerCase(Locale.ROOT))) {
            problems.add(
                    folder.drlFile(), line(rule.getLine()), "drl-name-twice", "rule", Problems.quoted(rule.getName()));
        }
        rule.getAttributes().keySet().forEach(name -> forbidden(rule.getLine(), name));
        if (!rule.getNamedConsequences().isEmpty()) {
            forbidden(rule.getLine(), "then[…]");
        }
        String raw = String.valueOf(rule.getConsequence());
        for (String statement : DrlText.blanked(raw).split(";")) {
            String stripped = statement.strip();
            if (!stripped.isEmpty() && !STATEMENT.matcher(stripped).matches()) {
                forbidden(rule.getConsequenceLine(), Problems.quoted(stripped));
            }
        }
        checkReasons(rule, raw);
    }

    private void checkReasons(RuleDescr rule, String raw) {
        Matcher spoken = SPOKEN.matcher(raw);
        long said = 0;
        while (spoken.find()) {
            said++;
            if (!folder.sentences().containsKey(spoken.group(2))) {
                problems.add(
                        folder.drlFile(),
                        line(rule.getConsequenceLine()),
                        "reason-unsaid",
                        Map.of("reason", spoken.group(2), "file", folder.sentencesFile()));
            }
        }
        if (said != CALL.matcher(DrlText.blanked(raw)).results().count()) {
            problems.add(folder.drlFile(), line(rule.getConsequenceLine()), "drl-finding-named");
        }
    }

    private void forbidden(int line, String what) {
        problems.add(folder.drlFile(), line(line), "drl-forbidden", "what", what);
    }

    private void wrong(int line, String detail) {
        problems.add(folder.drlFile(), line(line), "drl-wrong", "detail", Problems.quoted(detail));
    }

    private static String line(int line) {
        return "line " + Math.max(1, line);
    }
}
