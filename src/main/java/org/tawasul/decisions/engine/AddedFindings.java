package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Findings;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.shared.Message;

/** Gathers what rule folders find in one session; knows which rule is speaking because it hears every match before it fires. */
final class AddedFindings extends DefaultAgendaEventListener implements Findings {
    private final Map<String, String> folderOfPackage;
    private final List<Adding> added = new ArrayList<>();
    private String rule = "";
    private String folder = "";

    AddedFindings(Map<String, String> folderOfPackage) {
        this.folderOfPackage = folderOfPackage;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = event.getMatch().getRule().getName();
        folder = folderOfPackage.getOrDefault(event.getMatch().getRule().getPackageName(), "");
    }

    @Override
    public Said hint(String id, String reason) {
        return add(id, Severity.HINTS, reason);
    }

    @Override
    public Said note(String id, String reason) {
        return add(id, Severity.NOTE, reason);
    }

    @Override
    public Said decide(String id, String reason) {
        return add(id, Severity.DECIDES, reason);
    }

    @Override
    public Said warn(String id, String reason) {
        return add(id, Severity.WARNS, reason);
    }

    @Override
    public Said refuse(String id, String reason) {
        return add(id, Severity.REFUSES, reason);
    }

    List<Finding> findings() {
        return added.stream().map(Adding::finding).toList();
    }

    private Said add(String id, Severity severity, String reason) {
        Adding adding = new Adding(id, rule, severity, folder + "/" + reason);
        added.add(adding);
        return adding;
    }

    private static final class Adding implements Said {
        private final String id;
        private final String rule;
        private final Severity severity;
        private final String reason;
        private final Map<String, Object> parameters = new HashMap<>();
        private final Map<String, String> values = new HashMap<>();

        Adding(String id, String rule, Severity severity, String reason) {
            this.id = id;
            this.rule = rule;
            this.severity = severity;
            this.reason = reason;
        }

        @Override
        public Said with(String name, long number) {
            parameters.put(name, number);
            return this;
        }

        @Override
        public Said with(String name, String code) {
            parameters.put(name, code(name, code));
            return this;
        }

        @Override
        public Said giving(String name, long number) {
            values.put(name, Long.toString(number));
            return this;
        }

        @Override
        public Said giving(String name, String code) {
            values.put(name, code(name, code));
            return this;
        }

        Finding finding() {
            return new Finding(id, rule, severity, 0, new Message(reason, parameters), values);
        }

        private String code(String name, String code) {
            if (!Codes.isCode(code)) {
                throw new IllegalArgumentException(
                        "Rule \"" + rule + "\" gives " + name + " something that is no code");
            }
            return code;
        }
    }
}
