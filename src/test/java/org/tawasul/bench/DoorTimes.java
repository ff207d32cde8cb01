package org.tawasul.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.model.CaseRow;
import org.tawasul.cases.model.CaseRows;
import org.tawasul.casework.FlagFigures;
import org.tawasul.deadlines.Watch;
import org.tawasul.decisions.Decisions;
import org.tawasul.feedback.Scores;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.replay.model.Facades;
import org.tawasul.workflow.WorkItem;

/** How long the questions take that the doors ask of a store and that might depend on how much is in it. */
final class DoorTimes {
    private static final Instant MONTH = Instant.parse("2026-08-01T00:00:00Z");
    private static final Instant MONTH_END = Instant.parse("2026-09-01T00:00:00Z");

    private final StoredProgram store;
    private final Facades doors;
    private final Random random = new Random(1);
    private final List<CaseRow> lived = new ArrayList<>();
    private final List<CaseRow> sampled = new ArrayList<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private int submitted;

    /** Something that a door asks. */
    private interface Question {
        void ask();
    }

    DoorTimes(StoredProgram store) throws SQLException {
        this.store = store;
        this.doors = store.program().doors();
        CaseRows rows = store.program().bean(CaseRows.class);
        for (long id : lived()) {
            lived.add(rows.find(id).orElseThrow());
        }
        for (long id : sampled()) {
            sampled.add(rows.find(id).orElseThrow());
        }
        WorkItem one = anyOpen();
        doors.casework().claim(one.id(), OneLife.officer(one));
        questions(rows, one);
    }

    private void questions(CaseRows rows, WorkItem one) {
        Decisions decisions = store.program().bean(Decisions.class);
        CaseFlags flags = store.program().bean(CaseFlags.class);
        FlagFigures figures = store.program().bean(FlagFigures.class);
        Scores scores = store.program().bean(Scores.class);
        Watch watch = store.program().bean(Watch.class);
        Outbox outbox = store.program().bean(Outbox.class);
        read("a case by its number", () -> {
            CaseRow row = anyOf(lived);
            doors.cases().byNumber(new CaseNumber(row.numberYear(), row.numberSequence()).toString());
        });
        read("the time line of a case", () -> doors.cases()
                .timeline(anyOf(lived).id()));
        read(
                "the decisions of a case, explained",
                () -> decisions.explain("case", anyOf(lived).id()));
        read("a team's task list, fifty of it", () -> doors.workItems().openOfTeam(one.team(), 0, 50));
        read(
                "at receipt: cases of the same customer, kind, service and area without a reply",
                () -> rows.stillOpenBeside(anyOf(sampled)));
        questions.put("a receipt, whole", () -> store.lives()
                .submit(
                        String.format("+97339%06d", random.nextInt(1_000_000)),
                        BenchText.DESCRIPTION + " الشقة رقم " + random.nextInt(1_000_000) + ++submitted));
        questions.put("a reply checked before it is sent, copies of others among it", () -> {
            doors.casework().checkReply(one.id(), BenchText.REPLY, null, OneLife.officer(one));
        });
        read(
                "a third question: how often at one entity in a month",
                () -> flags.count("third-question", one.entity(), MONTH, MONTH_END));
        read(
                "what rules flagged in a month, by rule and entity",
                () -> figures.between(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), null));
        read("the score of an entity in a month", () -> scores.ofEntity(one.entity(), MONTH, MONTH_END));
        Overviews overviews = store.program().bean(Overviews.class);
        CasesBehind behind = store.program().bean(CasesBehind.class);
        Span month = new Span(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        SignedIn auditor = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
        // Whoever sees outlines needs no words of copied customers, which nobody can open.
        SignedIn leadership = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);
        read("an overview of all entities in a month", () -> overviews.of(month, null, auditor));
        for (String figure : new String[] {"late", "received", "replied"}) {
            read(
                    "the first fifty cases behind a number: " + figure,
                    () -> behind.outlines(figure, month, null, null, null, 50, leadership));
        }
        questions.put("a sweep when nothing is due", watch::sweep);
        read("when the watch and the outbox have to be about again", () -> {
            watch.next();
            outbox.next();
        });
    }

    /** What its door asks inside a transaction. */
    private void read(String name, Question question) {
        questions.put(name, () -> doors.whole().run(question::ask));
    }

    List<String> names() {
        return List.copyOf(questions.keySet());
    }

    /** Milliseconds, the middle of so many times. */
    double ask(String name, int times) {
        Question question = questions.get(name);
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            question.ask();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }

    /** Closed by this run, and so of the same kind in every store. */
    private List<Long> lived() throws SQLException {
        return ids("select id from case_file where state = 'CLOSED' order by id desc fetch first 200 rows only");
    }

    /** Of the day that was copied; of an empty store the open ones. */
    private List<Long> sampled() throws SQLException {
        String where = store.stored() == 0
                ? "state = 'WITH_TEAM'"
                : "state = 'CLOSED' and received_at between timestamp with time zone '2026-09-05 21:00:00Z'"
                        + " and timestamp with time zone '2026-09-06 21:00:00Z'";
        return ids("select id from case_file where " + where + " order by id fetch first 600 rows only");
    }

    private List<Long> ids(String query) throws SQLException {
        try (Connection connection = store.connection()) {
            return StoredTables.texts(connection, query).stream()
                    .map(Long::valueOf)
                    .toList();
        }
    }

    private WorkItem anyOpen() throws SQLException {
        try (Connection connection = store.connection()) {
            long id = StoredTables.number(
                    connection, "select max(id) from case_file where state = 'WITH_TEAM' and breached_at is null");
            return doors.workItems().openOf(id).get(0);
        }
    }

    private <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
