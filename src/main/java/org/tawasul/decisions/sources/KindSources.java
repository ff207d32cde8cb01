package org.tawasul.decisions.sources;

import java.util.List;
import org.tawasul.decisions.DecisionKind;

/**
 * All rules of one kind of decision.
 *
 * @param hash of the kind's files and nothing else: equal sources are compiled once
 */
public record KindSources(
        DecisionKind kind, String hash, List<Table> tables, List<FactList> lists, List<RuleFolder> folders) {
    public KindSources {
        lists = List.copyOf(lists);
        tables = List.copyOf(tables);
        folders = List.copyOf(folders);
    }
}
