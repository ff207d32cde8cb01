package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.model.DecreeRows.OpenCases;
import org.tawasul.decisions.LiveRules;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.Organisation;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;

/** Asked before the organisation is replaced: open cases must not lose their office, and rules that name codes which are gone are said. */
@Component
class CodesOfCases implements CodesInUse {
    private final DecreeRows rows;
    private final LiveRules rules;
    private final BusinessClock clock;

    CodesOfCases(DecreeRows rows, LiveRules rules, BusinessClock clock) {
        this.rows = rows;
        this.rules = rules;
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

    private static SourceProblem stranded(String file, String sentence, String code, long count) {
        return new SourceProblem(file, "", new Message(sentence, Map.of("found", code, "count", count)));
    }
}
