package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.model.DecreeRows.OpenCases;
import org.tawasul.decisions.LiveRules;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.Organisation;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceWarnings;
import org.tawasul.shared.Message;

/** Asked before the organisation is replaced: open cases must not lose their office, and rules that name codes which are gone are said, to who keeps the rules as well. */
@Component
class CodesOfCases implements CodesInUse, SourceWarnings {
    private final DecreeRows rows;
    private final LiveRules rules;
    private final ObjectProvider<Organisation> live;
    private final BusinessClock clock;

    CodesOfCases(DecreeRows rows, LiveRules rules, ObjectProvider<Organisation> live, BusinessClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public List<SourceProblem> objections(Organisation candidate) {
        LocalDate today = clock.today();
        List<SourceProblem> objections = new ArrayList<>();
        for (OpenCases open : rows.openByOffice()) {
            if (candidate.entity(open.entity(), today).isEmpty()) {
                if (candidate.successor(open.entity(), open.service(), today).isEmpty()) {
                    objections.add(stranded("entities.csv", "table.open-cases-entity", open.entity(), open.count()));
                }
            } else if (candidate
                    .team(open.team(), today)
                    .filter(team -> team.entity().equals(open.entity()))
                    .isEmpty()) {
                objections.add(stranded("teams.csv", "table.open-cases-team", open.team(), open.count()));
            }
        }
        return objections;
    }

    @Override
    public List<SourceProblem> warnings(Organisation candidate) {
        return rules.unknownTo(GovernmentWords.of(candidate, clock.today()));
    }

    @Override
    public String part() {
        return "rules";
    }

    @Override
    public List<SourceProblem> warnings() {
        return live.stream()
                .flatMap(organisation -> warnings(organisation).stream())
                .toList();
    }

    private static SourceProblem stranded(String file, String sentence, String code, long count) {
        return new SourceProblem(file, "", new Message(sentence, Map.of("found", code, "count", count)));
    }
}
