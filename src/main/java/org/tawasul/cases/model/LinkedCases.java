package org.tawasul.cases.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseNumber;

/** Reads how cases concern each other. */
@Component
class LinkedCases implements CaseLinks {
    private final CaseFiles files;
    private final LinkRows links;
    private final Involvement involvement;

    LinkedCases(CaseFiles files, LinkRows links, Involvement involvement) {
        this.files = files;
        this.links = links;
        this.involvement = involvement;
    }

    @Override
    public Optional<CaseNumber> original(long caseId) {
        return links.grievance(caseId).map(row -> number(row.originalId()));
    }

    @Override
    public Optional<CaseNumber> first(long caseId) {
        return links.doubleOf(caseId).map(row -> number(goingOn(row.firstId())));
    }

    @Override
    public List<CaseNumber> joined(long caseId) {
        return links.joinedTo(caseId).stream().map(row -> number(row.caseId())).toList();
    }

    @Override
    public List<Long> takenIn(long caseId) {
        List<Long> taken = new ArrayList<>();
        for (DoubleRow row : links.joinedTo(caseId)) {
            taken.add(row.caseId());
            taken.addAll(takenIn(row.caseId()));
        }
        return taken;
    }

    @Override
    public boolean wasInvolved(long caseId, String login) {
        return involvement.in(caseId, login);
    }

    /** The first may itself have been joined to another since. */
    private long goingOn(long caseId) {
        return links.doubleOf(caseId).map(row -> goingOn(row.firstId())).orElse(caseId);
    }

    private CaseNumber number(long caseId) {
        CaseRow row = files.row(caseId);
        return new CaseNumber(row.numberYear(), row.numberSequence());
    }
}
