package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.StatelessKieSession;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.RuleFolder;
import org.tawasul.decisions.sources.Sentence;
import org.tawasul.decisions.sources.Table;

/** All rules of one kind, compiled. Immutable and safe for threads: each question gets a session of its own. */
public final class CompiledKind {
    private final KindSources sources;
    /** Nearly all questions are about the day of the one before, and a list may have thousands of rows. */
    private volatile Listed lastListed = new Listed(LocalDate.MIN, List.of());

    private final KieBase base;
    private final Set<String> globals;
    private final Map<String, Table> tables;
    private final Map<String, Map<String, Row>> rows;
    private final Map<String, String> folderOfPackage;
    private final Map<String, Sentence> sentences;
    private final Map<String, String> arabicNames;
    private final PhraseIndex phrases;
    private final ListedPhrases listed;

    CompiledKind(KindSources sources, KieBase base) {
        this.sources = sources;
        this.base = base;
        RowFires.give(sources, base);
        this.globals = base.getKiePackages().stream()
                .flatMap(one -> one.getGlobalVariables().stream())
                .map(Global::getName)
                .collect(Collectors.toUnmodifiableSet());
        this.tables = sources.tables().stream().collect(Collectors.toMap(Table::path, Function.identity()));
        this.rows = sources.tables().stream().collect(Collectors.toMap(Table::path, Table::rowsById));
        this.folderOfPackage =
                sources.folders().stream().collect(Collectors.toMap(RuleFolder::drlPackage, RuleFolder::path));
        this.sentences = sentencesOf(sources);
        this.arabicNames = new HashMap<>();
        sources.folders().forEach(folder -> folder.arabicNames()
                .forEach((reason, name) -> arabicNames.put(folder.path() + "/" + reason, name)));
        this.phrases = PhraseIndex.ofTables(sources);
        this.listed = ListedPhrases.of(sources);
    }

    public KindSources sources() {
        return sources;
    }

    /** Everything that the rules find for these facts and for what the kind's lists say on this day, in no order that means anything. */
    public List<Finding> find(List<Object> facts, LocalDate on) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(listedOn(on));
        return new Asking(this, on).find(listed.said(all, on));
    }

    private List<Record> listedOn(LocalDate on) {
        Listed known = lastListed;
        if (!known.on.equals(on)) {
            known = new Listed(
                    on,
                    sources.lists().stream()
                            .flatMap(list -> list.on(on).stream())
                            .toList());
            lastListed = known;
        }
        return known.facts;
    }

    /** What the rules find for these facts alone: an example says itself what stands in the lists, so that a changed list breaks none. */
    List<Finding> findAmong(List<Object> facts, LocalDate on) {
        return new Asking(this, on).find(listed.among(facts).said(facts, on));
    }

    PhraseIndex phrases() {
        return phrases;
    }

    List<Finding> fire(List<Object> facts, List<SpokenPhrase> spoken, LocalDate on) {
        AddedFindings added = new AddedFindings(folderOfPackage);
        FiredRows fired = new FiredRows();
        StatelessKieSession session = base.newStatelessKieSession();
        session.addEventListener(fired);
        if (!folderOfPackage.isEmpty()) {
            session.addEventListener(added);
        }
        if (globals.contains("findings")) {
            session.setGlobal("findings", added);
        }
        List<Object> all = new ArrayList<>(facts);
        all.addAll(spoken);
        all.add(BusinessDay.of(on));
        session.execute(all);
        List<Finding> found = new ArrayList<>(added.findings());
        found.addAll(fired.findings());
        return found.size() < 2 ? List.copyOf(found) : found.stream().distinct().toList();
    }

    /** The sentence of a finding's reason. */
    public Optional<Sentence> sentence(String reason) {
        return Optional.ofNullable(sentences.get(reason));
    }

    /** What the rule that gives this reason is called in Arabic; none for a row of a table, nor for what went live before names were asked for. */
    public Optional<String> arabicName(String reason) {
        return Optional.ofNullable(arabicNames.get(reason));
    }

    /** What a row finds when it fires. */
    public static Finding findingOf(Table table, Row row) {
        return RowFinding.of(table, row);
    }

    /** What a finding's sentence is said with: what was stored, and of a row also the cells that never leave their table. */
    public Map<String, Object> parameters(Finding finding) {
        Table table = tables.get(finding.reason().key());
        Map<String, Object> parameters = new HashMap<>(finding.reason().parameters());
        if (table != null) {
            Map<String, Row> byId = rows.getOrDefault(table.path(), Map.of());
            Row row = byId.get(finding.rule().substring(finding.rule().indexOf('#') + 1));
            if (row != null) {
                parameters.putAll(RowFinding.saidOnly(table, row));
            }
        }
        return parameters;
    }

    private static Map<String, Sentence> sentencesOf(KindSources sources) {
        Map<String, Sentence> sentences = new HashMap<>();
        sources.tables()
                .forEach(table -> sentences.put(table.path(), table.schema().sentence()));
        sources.folders().forEach(folder -> folder.sentences()
                .forEach((reason, sentence) -> sentences.put(folder.path() + "/" + reason, sentence)));
        return sentences;
    }

    /** What all lists of the kind say on a day. */
    private record Listed(LocalDate on, List<Record> facts) {}
}
