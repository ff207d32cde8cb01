package org.tawasul.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.api.TestCommands;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

@TawasulTest
class RatingsTest {
    private static final PersonalText PLAIN = new PersonalText() {
        @Override
        public byte[] seal(long customerId, String text) {
            return ("sealed " + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public String open(long customerId, byte[] sealed) {
            return new String(sealed, java.nio.charset.StandardCharsets.UTF_8).substring("sealed ".length());
        }
    };

    @Autowired
    RatingRows rows;

    @Autowired
    InstallationKey key;

    @Autowired
    Trail trail;

    @Autowired
    TrailReader record;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate sql;

    private final Cases cases = mock(Cases.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final Decisions decisions = mock(Decisions.class);
    private final Workflow workflow = mock(Workflow.class);
    private Invitations invitations;
    private Feedback feedback;
    private final List<Object> told = new ArrayList<>();
    private long caseId;
    private Instant sent;

    @BeforeEach
    void aReplyIsSent() {
        WorkingCalendar country = mock(WorkingCalendar.class);
        when(country.due(any(), any())).thenAnswer(call -> midnightAfter(call.getArgument(0), call.getArgument(1)));
        WorkingCalendars calendars = mock(WorkingCalendars.class);
        when(calendars.current(WorkingCalendars.COUNTRY)).thenReturn(country);
        RatingTokens tokens = new RatingTokens(key);
        invitations = new Invitations(
                rows, tokens, cases, deadlines, calendars, trail, ids, clock, "14 calendar-days", "90 calendar-days");
        RatingOutcome outcome = new RatingOutcome(decisions, deadlines, workflow, clock, "5 working-days");
        feedback = new Ratings(
                rows,
                invitations,
                tokens,
                outcome,
                cases,
                PLAIN,
                trail,
                ids,
                clock,
                told::add,
                TestCommands.of(transactions));
        caseId = ids.next();
        sent = clock.now();
        when(decisions.decide(any())).thenReturn(new Decision(7, DecisionKind.RATING, null, null, false, List.of()));
        caseIs(CaseState.REPLIED);
        when(deadlines.live(caseId, DeadlineKind.RATING)).thenReturn(Optional.of(running()));
        when(cases.sentReply(caseId))
                .thenReturn(
                        Optional.of(new CaseMessage(1, caseId, CaseMessage.Kind.REPLY, "الرد", "o", sent, sent, sent)));
        transactions.executeWithoutResult(status -> invitations.open(caseId, "root-" + caseId));
    }

    @Test
    void theLinkShowsTheReplyAndChangesNothing() {
        String token = token();
        for (int i = 0; i < 3; i++) {
            assertThat(feedback.page(token).reply()).isEqualTo("الرد");
        }

        assertThat(feedback.page(token).openUntil()).isNull();
        assertThat(record.ofCase(caseId)).extracting(TrailEntry::action).containsExactly("rating-link-made");
        verify(deadlines, times(1)).start(any());
    }

    @Test
    void theTokenHas256BitAndTheStoreKeepsOnlyItsHash() {
        String token = token();

        assertThat(token).matches("[A-Za-z0-9_-]{43}").isEqualTo(token());
        Map<String, Object> row = sql.queryForMap("select * from rating_invitation where case_id = ?", caseId);
        assertThat(row.toString()).doesNotContain(token);
    }

    @Test
    void aRatingIsStoredJudgedAndToldToTheProcess() {
        feedback.rate(new RateReply(token(), 1, 2, 3, 4, "شكرًا", "r-1"));

        assertThat(feedback.of(caseId).orElseThrow().words()).isEqualTo("شكرًا");
        assertThat(feedback.of(caseId).orElseThrow().courtesy()).isEqualTo(3);
        verify(decisions).decide(any());
        verify(deadlines).meet(eq(caseId), eq(DeadlineKind.RATING), any());
        verify(workflow).tell("root-" + caseId, ProcessMessage.RATED, Map.of(ProcessVariable.RATING, "noted"));
        assertThat(record.ofCase(caseId))
                .extracting(TrailEntry::action)
                .containsExactly("rating-link-made", "rating-link-used", "reply-rated");
        assertThat(record.ofCase(caseId).toString()).doesNotContain("شكرًا");
    }

    @Test
    void expiredUsedWrongAndImpossibleAreOneAnswer() {
        String token = token();
        List<String> codes = new ArrayList<>();
        for (String wrong : List.of("x".repeat(43), token.substring(1), token + "A", "", "نص", flipped(token))) {
            codes.add(refused(() -> feedback.page(wrong)));
            codes.add(refused(() -> feedback.rate(rating(wrong))));
        }
        feedback.rate(rating(token));
        codes.add(refused(() -> feedback.rate(rating(token))));
        codes.add(refused(() -> feedback.page(token)));

        assertThat(codes).containsOnly("GONE link-not-usable");
        verify(workflow, times(1)).tell(any(), any(), any());
    }

    @Test
    void theFourteenthDayAfterReceiptIsInTimeToItsEndAndTheFifteenthIsNotWhateverTheWatchHasDone() {
        clock.moveBy(Duration.ofDays(3));
        LocalDate receipt = LocalDate.ofInstant(clock.now(), clock.zone());
        received(clock.now());
        Instant end = receipt.plusDays(15).atStartOfDay(clock.zone()).toInstant();
        String token = token();
        assertThat(feedback.page(token).openUntil()).isEqualTo(end);

        clock.moveTo(end);
        assertThat(refused(() -> feedback.rate(rating(token)))).isEqualTo("GONE link-not-usable");
        assertThat(refused(() -> feedback.page(token))).isEqualTo("GONE link-not-usable");
        assertThat(feedback.token(caseId)).isEmpty();

        clock.moveTo(end.minusSeconds(1));
        feedback.rate(rating(token));
        assertThat(feedback.of(caseId)).isPresent();
    }

    @Test
    void onlyTheFirstReceiptBeginsTheWindow() {
        clock.moveBy(Duration.ofDays(1));
        Instant first = clock.now();
        received(first);
        clock.moveBy(Duration.ofDays(5));
        received(clock.now());

        verify(deadlines, times(1)).restart(anyLong(), any(), any(), any(), any());
        verify(deadlines)
                .restart(eq(caseId), eq(DeadlineKind.RATING), eq(first), eq(Period.parse("14 calendar-days")), any());
        assertThat(record.ofCase(caseId))
                .extracting(TrailEntry::action)
                .containsExactly("rating-link-made", "reply-received");
    }

    @Test
    void aConfirmedReceiptBeginsTheWindowAnew() {
        received(sent);
        clock.moveBy(Duration.ofDays(5));
        Instant confirmed = clock.now();
        transactions.executeWithoutResult(status -> feedback.replyReceived(caseId, confirmed, true));

        verify(deadlines)
                .restart(
                        eq(caseId),
                        eq(DeadlineKind.RATING),
                        eq(confirmed),
                        eq(Period.parse("14 calendar-days")),
                        any());
        clock.moveBy(Duration.ofDays(12));
        feedback.rate(rating(token()));
        assertThat(feedback.of(caseId)).isPresent();
    }

    @Test
    void aReplyThatReachedNobodyDoesNotUseUpTheTime() {
        clock.moveBy(Duration.ofDays(3));
        transactions.executeWithoutResult(status -> feedback.replyNotReached(caseId));

        verify(deadlines)
                .restart(
                        eq(caseId),
                        eq(DeadlineKind.RATING),
                        eq(clock.now()),
                        eq(Period.parse("90 calendar-days")),
                        any());
        clock.moveBy(Duration.ofDays(60));
        received(clock.now());
        clock.moveBy(Duration.ofDays(13));
        feedback.rate(rating(token()));
        assertThat(feedback.of(caseId)).isPresent();
    }

    @Test
    void whatWasReceivedCanNoLongerBeLost() {
        received(sent);
        transactions.executeWithoutResult(status -> feedback.replyNotReached(caseId));

        verify(deadlines, never()).restart(anyLong(), any(), any(), eq(Period.parse("90 calendar-days")), any());
    }

    @Test
    void nobodyReceivesWhatHasNotLeft() {
        received(sent.minus(Duration.ofDays(2)));

        verify(deadlines).restart(eq(caseId), any(), eq(sent), any(), any());
    }

    @Test
    void aReceiptWithoutAnInvitationOrAfterTheEndChangesNothing() {
        transactions.executeWithoutResult(status -> feedback.replyReceived(ids.next(), clock.now(), false));
        clock.moveBy(Duration.ofDays(20));
        received(clock.now());

        verify(deadlines, never()).restart(anyLong(), any(), any(), any(), any());
    }

    @Test
    void aCaseThatIsNoLongerRepliedIsNotRated() {
        String token = token();
        caseIs(CaseState.CLOSED);

        assertThat(refused(() -> feedback.rate(rating(token)))).isEqualTo("GONE link-not-usable");
    }

    @Test
    void aProcessThatNoLongerWaitsLeavesNothingHalfWritten() {
        doThrow(new NothingWaiting("root", "message")).when(workflow).tell(any(), any(), any());
        String token = token();

        assertThat(refused(() -> feedback.rate(rating(token)))).isEqualTo("GONE link-not-usable");
        assertThat(feedback.of(caseId)).isEmpty();
        assertThat(record.ofCase(caseId)).hasSize(1);
    }

    @Test
    void aLaterReplyReplacesTheInvitation() {
        String older = token();
        transactions.executeWithoutResult(status -> invitations.open(caseId, "root-" + caseId));

        assertThat(token()).isNotEqualTo(older);
        assertThat(refused(() -> feedback.page(older))).isEqualTo("GONE link-not-usable");
    }

    @Test
    void twentyRatingsAtOnceAreOne() throws Exception {
        String token = token();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        int taken = 0;
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> feedback.rate(rating(token))));
            }
            for (Future<?> one : all) {
                try {
                    one.get();
                    taken++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isNotNull();
                }
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(taken).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from rating where case_id = ?", Integer.class, caseId))
                .isEqualTo(1);
    }

    private String token() {
        return feedback.token(caseId).orElseThrow();
    }

    private void received(Instant at) {
        transactions.executeWithoutResult(status -> feedback.replyReceived(caseId, at, false));
    }

    private static RateReply rating(String token) {
        return new RateReply(token, 5, 5, 5, 5, null);
    }

    private static String flipped(String token) {
        return (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
    }

    private static String refused(ThrowingCallable call) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> said.add(refusal.kind() + " " + refusal.code()));
        return said.get(0);
    }

    private Instant midnightAfter(Instant from, Period period) {
        return LocalDate.ofInstant(from, clock.zone())
                .plusDays(period.amount() + 1L)
                .atStartOfDay(clock.zone())
                .toInstant();
    }

    private void caseIs(CaseState state) {
        when(cases.get(caseId))
                .thenReturn(new CaseView(
                        caseId,
                        "26-0000123-0",
                        CaseKind.COMPLAINT,
                        state,
                        70,
                        "s",
                        "d",
                        null,
                        null,
                        "normal",
                        "web",
                        "high",
                        "health",
                        "team",
                        0,
                        null,
                        0,
                        sent,
                        sent,
                        null,
                        false,
                        null,
                        1));
    }

    private Deadline running() {
        return new Deadline(
                1,
                caseId,
                caseId,
                DeadlineKind.RATING,
                Deadline.State.RUNNING,
                "14 calendar-days",
                sent,
                sent,
                WorkingTime.NONE,
                null,
                sent,
                false,
                false,
                0,
                "country",
                1,
                "root-" + caseId,
                1);
    }
}
