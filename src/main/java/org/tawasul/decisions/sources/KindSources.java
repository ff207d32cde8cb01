package org.tawasul.decisions.sources;

import java.util.List;
import org.tawasul.decisions.DecisionKind;

/**
 * All rules of one kind of decision.
 *
 * @param hash of all files that the kind is made of and nothing else: equal sources are compiled once
 * @param dialect the words by which phrases of its tables and lists are found too
 */
public record KindSources(
        DecisionKind kind,
        String hash,
        List<Table> tables,
        List<FactList> lists,
        List<RuleFolder> folders,
        Dialect dialect) {
    public KindSources {
        lists = List.copyOf(lists);
        tables = List.copyOf(tables);
        folders = List.copyOf(folders);
    }
}
