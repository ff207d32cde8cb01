package org.tawasul.cases.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMerging;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.MergeProgress;
import org.tawasul.customers.Customers;
import org.tawasul.deadlines.CarriedClocks;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;

/** Joins by hand and parts again. Both cases change in each command, so that whoever answers one of them at the same moment has to look again. */
@Component
final class MergedCases implements CaseMerging, MergeProgress {
    private static final int MOST = 10;
    private static final Set<CaseState> YOUNGER = EnumSet.of(CaseState.IN_TRIAGE, CaseState.WITH_TEAM);
    private static final Set<CaseState> OLDER =
            EnumSet.of(CaseState.IN_TRIAGE, CaseState.WITH_TEAM, CaseState.WAITING_FOR_CUSTOMER);
    private static final Set<String> KINDS = Set.of(CaseKind.COMPLAINT.name(), CaseKind.INQUIRY.name());

    private final CaseFiles files;
    private final CaseRows rows;
    private final LinkRows links;
    private final CaseMessages messages;
    private final CaseWords words;
    private final ContributionFiles sideWork;
    private final Responsibility responsibility;
    private final Offices offices;
    private final Customers customers;
    private final Deadlines deadlines;
    private final CarriedClocks clocks;
    private final Workflow workflow;

    MergedCases(
            CaseFiles files,
            CaseRows rows,
            LinkRows links,
            CaseMessages messages,
            CaseWords words,
            ContributionFiles sideWork,
            Responsibility responsibility,
            Offices offices,
            Customers customers,
            Deadlines deadlines,
            CarriedClocks clocks,
            Workflow workflow) {
        this.files = files;
        this.rows = rows;
        this.links = links;
        this.messages = messages;
        this.words = words;
        this.sideWork = sideWork;
        this.responsibility = responsibility;
        this.offices = offices;
        this.customers = customers;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.workflow = workflow;
    }

    @Override
    public List<Long> candidates(long caseId) {
        CaseRow about = files.row(caseId);
        boolean open = OLDER.contains(CaseState.valueOf(about.state()));
        return open && KINDS.contains(about.kind())
                ? rows.besidesOfCustomer(about, CaseState.names(OLDER::contains), MOST)
                : List.of();
    }

    @Override
    public long merge(long caseId, long otherId, Actor actor) {
        if (caseId == otherId) {
            throw Refusal.inField("merge-itself", "number");
        }
        // Whoever joins two of one person's cases waits for whoever joins two others, so that no two orders cross.
        customers.hold(files.row(caseId).customerId());
        CaseFile one = files.load(caseId);
        CaseFile other = files.load(otherId);
        boolean oneIsOlder = isOlder(one.asLoaded(), other.asLoaded());
        CaseFile first = oneIsOlder ? one : other;
        CaseFile younger = oneIsOlder ? other : one;
        mustFit(younger, first);
        join(younger, first, actor);
        return first.asLoaded().id();
    }

    private void join(CaseFile younger, CaseFile first, Actor actor) {
        CaseRow row = younger.asLoaded();
        long firstId = first.asLoaded().id();
        Instant now = files.now();
        String process = deadlines
                .live(row.id(), DeadlineKind.REPLY)
                .map(Deadline::rootProcessInstance)
                .orElseThrow(() -> new IllegalStateException("Case " + row.id() + " has no clock"));
        CarriedClocks.Carried carried = clocks.carry(row.id(), firstId, actor).orElse(null);
        deadlines.endAll(row.id(), actor);
        String said = said(row);
        long message = messages.write(first.asLoaded(), CaseMessage.Kind.ADDITION, said, row.openedBy(), now);
        AdmissionMoves.takeIn(first, number(row), message, said);
        files.save(first, actor);
        Merges.join(younger, number(first.asLoaded()), now);
        files.save(younger, actor);
        links.insertDouble(new DoubleRow(
                row.id(),
                firstId,
                message,
                now,
                actor.id(),
                carried == null ? null : carried.clock(),
                carried == null ? null : carried.instead()));
        String entity = younger.entity();
        if (entity != null) {
            responsibility.keepForReading(row.id(), entity, row.team(), now);
        }
        files.tell(new CaseEvent.CaseJoined(row.id(), firstId, now));
        try {
            workflow.tell(process, ProcessMessage.MERGED, Map.of());
        } catch (NothingWaiting notDrawn) {
            throw conflict("merge-not-offered");
        }
    }

    /** Also what was added later, which the rules that look for doubles at receipt never meet. */
    private String said(CaseRow about) {
        Stream<String> later = rows.messages(about.id()).stream()
                .filter(row -> row.kind().equals(CaseMessage.Kind.ADDITION.name()))
                .map(row -> messages.words(about, row));
        return String.join(
                "\n", Stream.concat(Stream.of(words.of(about)), later).toList());
    }

    private void mustFit(CaseFile younger, CaseFile first) {
        CaseRow row = younger.asLoaded();
        if (row.customerId() != first.asLoaded().customerId()) {
            throw conflict("merge-other-customer");
        }
        if (!KINDS.contains(row.kind()) || !row.kind().equals(first.asLoaded().kind())) {
            throw conflict("merge-other-kind");
        }
        mustBeIn(younger, YOUNGER);
        mustBeIn(first, OLDER);
        if (row.repliedAt() != null) {
            throw conflict("merge-answered-before");
        }
        if (younger.entity() != null && !Objects.equals(younger.entity(), first.entity())) {
            throw conflict("merge-other-entity");
        }
        if (row.emergency() && !first.asLoaded().emergency()) {
            throw conflict("merge-emergency");
        }
        if (!sideWork.openOf(row.id()).isEmpty()) {
            throw conflict("merge-others-work");
        }
    }

    private static void mustBeIn(CaseFile file, Set<CaseState> fitting) {
        if (!fitting.contains(file.state())) {
            Map<String, Object> met = Map.of(
                    "number", number(file.asLoaded()), "state", file.state().name());
            throw new Refusal(Refusal.Kind.CONFLICT, "merge-not-open", met, "number");
        }
    }

    @Override
    public void separate(long caseId, Actor actor) {
        customers.hold(files.row(caseId).customerId());
        DoubleRow link = byHand(caseId).orElseThrow(() -> conflict("separate-not-merged"));
        CaseFile first = files.load(link.firstId());
        if (first.state() == CaseState.JOINED) {
            Map<String, Object> on = Map.of("number", number(first.asLoaded()));
            throw new Refusal(Refusal.Kind.CONFLICT, "separate-joined-on", on, null);
        }
        if (!first.state().isUnanswered()) {
            throw conflict("separate-answered");
        }
        Instant now = files.now();
        CaseFile file = files.load(caseId);
        Merges.separate(file, number(first.asLoaded()));
        files.save(file, actor);
        Merges.letGo(first, number(file.asLoaded()));
        files.save(first, actor);
        links.deleteDouble(caseId);
        handBack(link, first, actor);
        String entity = file.entity();
        if (entity != null) {
            responsibility.giveBack(caseId, entity, file.asLoaded().team(), now);
        }
        files.tell(new CaseEvent.CaseSeparated(caseId, link.firstId(), now));
        workflow.start(ProcessKey.SEPARATED, caseId);
    }

    private void handBack(DoubleRow link, CaseFile first, Actor actor) {
        Long carried = link.carriedClock();
        Long instead = link.insteadOfClock();
        if (carried == null || instead == null) {
            return;
        }
        clocks.handBack(new CarriedClocks.Carried(carried, instead), actor);
        // A third case may have brought an earlier date still: what comes back when it parts is not the date of this
        // one.
        links.putInstead(link.firstId(), carried, instead);
        if (first.entity() != null
                && deadlines.live(link.firstId(), DeadlineKind.REPLY).isPresent()) {
            deadlines.moveTo(link.firstId(), DeadlineKind.REPLY, offices.calendarOf(first.entity()), actor);
        }
    }

    @Override
    public boolean maySeparate(long caseId) {
        return byHand(caseId)
                .filter(link ->
                        CaseState.valueOf(files.row(link.firstId()).state()).isUnanswered())
                .isPresent();
    }

    @Override
    public boolean restorePeriod(long caseId, String rootProcessInstance) {
        clocks.bringBack(caseId, rootProcessInstance, Actor.SYSTEM);
        return CaseState.valueOf(files.row(caseId).state()) == CaseState.WITH_TEAM;
    }

    private Optional<DoubleRow> byHand(long caseId) {
        return links.doubleOf(caseId).filter(link -> link.joinedBy() != null);
    }

    private static boolean isOlder(CaseRow one, CaseRow other) {
        int earlier = one.receivedAt().compareTo(other.receivedAt());
        return earlier == 0 ? one.id() < other.id() : earlier < 0;
    }

    private static String number(CaseRow row) {
        return new CaseNumber(row.numberYear(), row.numberSequence()).toString();
    }

    private static Refusal conflict(String code) {
        return new Refusal(Refusal.Kind.CONFLICT, code, Map.of(), "number");
    }
}
