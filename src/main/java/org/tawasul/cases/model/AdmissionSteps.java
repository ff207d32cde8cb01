package org.tawasul.cases.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CasePeriods;
import org.tawasul.customers.Customers;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;

/** What becomes of a case between its receipt and the first look at whose it is. */
@Component
class AdmissionSteps implements AdmissionProgress {
    private final CaseFiles files;
    private final LinkRows links;
    private final CaseMessages messages;
    private final CaseRules rules;
    private final CaseWords words;
    private final Doubles doubles;
    private final Customers customers;
    private final Deadlines deadlines;
    private final CasePeriods periods;

    AdmissionSteps(
            CaseFiles files,
            LinkRows links,
            CaseMessages messages,
            CaseRules rules,
            CaseWords words,
            Doubles doubles,
            Customers customers,
            Deadlines deadlines,
            CasePeriods periods) {
        this.files = files;
        this.links = links;
        this.messages = messages;
        this.rules = rules;
        this.words = words;
        this.doubles = doubles;
        this.customers = customers;
        this.deadlines = deadlines;
        this.periods = periods;
    }

    @Override
    public Admission admit(long caseId, String rootProcessInstance) {
        CaseFile file = files.load(caseId);
        Decision decision = rules.ask(DecisionKind.ADMISSION, file.asLoaded());
        Finding finding = heaviest(decision);
        if (finding == null) {
            return Admission.ADMITTED;
        }
        Ground ground = new Ground(finding.rule(), decision.id());
        return switch (finding.id()) {
            case "emergency" -> emergency(file, ground);
            case "incomplete" -> incomplete(file, finding, decision, rootProcessInstance);
            case "double" ->
                doubles.mostAlike(file.asLoaded(), words.of(file.asLoaded())).isPresent()
                        ? Admission.DOUBLE
                        : Admission.ADMITTED;
            case "not-admitted" -> refused(file, ground);
            default -> Admission.ADMITTED;
        };
    }

    /** Danger to life is stronger than whatever else is said; and where the rules contradict each other a person sees the case rather than nobody. */
    private static @Nullable Finding heaviest(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.id().equals("emergency"))
                .findFirst()
                .orElse(decision.winner());
    }

    private Admission emergency(CaseFile file, Ground ground) {
        if (!file.asLoaded().emergency()) {
            AdmissionMoves.recogniseEmergency(file, ground);
            files.save(file, Actor.SYSTEM);
        }
        return Admission.EMERGENCY;
    }

    private Admission refused(CaseFile file, Ground ground) {
        file.refuseAdmission(ground, files.now());
        end(file);
        return Admission.REFUSED;
    }

    private Admission incomplete(CaseFile file, Finding finding, Decision decision, String rootProcessInstance) {
        CaseRow row = file.asLoaded();
        deadlines.start(new StartDeadline(
                row.id(),
                DeadlineKind.CUSTOMER_ANSWER,
                Period.parse(periods.customerAnswer()),
                WorkingCalendars.COUNTRY,
                TeamWork.priorityOf(row),
                rootProcessInstance,
                Actor.SYSTEM));
        String question = inTheCustomersLanguage(row, rules.because(row.id(), decision));
        long message = messages.write(row, CaseMessage.Kind.QUESTION, question, Actor.SYSTEM.id(), files.now());
        String missing = finding.value("missing");
        AdmissionMoves.leaveIncomplete(file, new Ground(finding.rule(), decision.id()), missing, message, question);
        files.save(file, Actor.SYSTEM);
        files.tell(new CaseEvent.CustomerAsked(row.id(), message, files.now()));
        return Admission.INCOMPLETE;
    }

    private String inTheCustomersLanguage(CaseRow row, Optional<Bilingual> sentence) {
        return sentence.orElseThrow(
                        () -> new IllegalStateException("No sentence says what case " + row.id() + " lacks"))
                .in(customers.ofCase(row.customerId(), row.id()).language());
    }

    @Override
    public void join(long caseId) {
        CaseFile file = files.load(caseId);
        CaseRow row = file.asLoaded();
        String said = words.of(row);
        CaseRow firstRow = doubles.mostAlike(row, said)
                .map(Doubles.Alike::earlier)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " is no double"));
        CaseFile first = files.load(firstRow.id());
        long message = messages.write(firstRow, CaseMessage.Kind.ADDITION, said, row.openedBy(), files.now());
        AdmissionMoves.takeIn(first, numberOf(row), message, said);
        files.save(first, Actor.SYSTEM);
        AdmissionMoves.join(file, numberOf(firstRow), files.now());
        files.save(file, Actor.SYSTEM);
        links.insertDouble(DoubleRow.atReceipt(caseId, firstRow.id(), message, files.now()));
        links.freeReply(caseId);
        files.tell(new CaseEvent.CaseJoined(caseId, firstRow.id(), files.now()));
    }

    @Override
    public void endIncomplete(long caseId) {
        CaseFile file = files.load(caseId);
        AdmissionMoves.giveUp(file, files.now());
        deadlines.endAll(caseId, Actor.SYSTEM);
        end(file);
    }

    private void end(CaseFile file) {
        long caseId = file.asLoaded().id();
        files.save(file, Actor.SYSTEM);
        links.freeReply(caseId);
        files.tell(new CaseEvent.CaseNotAdmitted(caseId, files.now()));
    }

    private static String numberOf(CaseRow row) {
        return new CaseNumber(row.numberYear(), row.numberSequence()).toString();
    }
}
