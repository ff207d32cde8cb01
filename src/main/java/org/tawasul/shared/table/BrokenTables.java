package org.tawasul.shared.table;

import java.util.List;
import java.util.stream.Collectors;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** The files can't be taken; nothing of them was. Holds every fault, not only the first. */
public final class BrokenTables extends RuntimeException {
    private final transient List<TableFault> faults;

    public BrokenTables(List<TableFault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<TableFault> faults() {
        return faults;
    }

    /** One line for each fault in Arabic, and then in English. */
    public String sentences(Texts texts) {
        return lines(Language.AR, texts) + System.lineSeparator() + lines(Language.EN, texts);
    }

    private String lines(Language language, Texts texts) {
        return faults.stream()
                .map(fault -> fault.in(language, texts))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
