package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.cases.CaseState;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

class CaseFileTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final LocalDate NEW_DATE = LocalDate.of(2026, 3, 20);
    private static final Ground GROUND = new Ground("routing/routes#R-012", 77);

    @Test
    void aCaseWhoseOwnerIsFoundIsWithItsTeam() {
        CaseRow routed = after(received(), file -> file.route("works", "works-complaints", GROUND));

        assertThat(routed.state()).isEqualTo("WITH_TEAM");
        assertThat(routed.entity()).isEqualTo("works");
        assertThat(routed.team()).isEqualTo("works-complaints");
    }

    /** Nothing may follow but a reopening, and standing on its own again; and whoever still waits for an answer is not at an end. */
    @ParameterizedTest
    @EnumSource
    void everyStateIsAtAnEndOrNot(CaseState state) {
        assertThat(state.isAtEnd())
                .isEqualTo(state.next().isEmpty() || state == CaseState.CLOSED || state == CaseState.JOINED)
                .isEqualTo(CaseState.names(CaseState::isAtEnd).contains(state.name()));
        assertThat(state.isUnanswered() && state.isAtEnd()).isFalse();
    }

    /** What its customer is told of why it was passed on speaks of the service that it has: it is the one of then. */
    @Test
    void aCaseThatWasPassedToAnEntityKeepsTheServiceByWhichItWasFound() {
        assertThat(afterwards(CaseState.WITH_TEAM))
                .contains(CaseState.IN_TRIAGE, CaseState.CLOSED, CaseState.JOINED)
                .allSatisfy(state -> assertMovedOn(
                        () -> new CaseFile(in(state)).fillIn("waste-collection", "northern"), state.name()));
    }

    private static Set<CaseState> afterwards(CaseState state) {
        Set<CaseState> all = EnumSet.of(state);
        boolean more = true;
        while (more) {
            more = all.addAll(all.stream().flatMap(one -> one.next().stream()).toList());
        }
        return all;
    }

    @Test
    void aCaseWithoutAClearOwnerIsInTriageUntilTheCentralTeamSettlesIt() {
        CaseRow open = after(received(), file -> file.leaveToTriage(77, true));
        assertThat(open.state()).isEqualTo("IN_TRIAGE");
        assertThat(open.entity()).isNull();

        CaseRow settled = after(open, file -> file.settle("works", "works-complaints", "their road"));
        assertThat(settled.state()).isEqualTo("WITH_TEAM");
    }

    @Test
    void aCaseThatIsNotAdmittedIsAtItsEnd() {
        CaseRow refused = after(received(), file -> file.refuseAdmission(GROUND, NOW));

        assertThat(CaseState.valueOf(refused.state()).isAtEnd()).isTrue();
        assertMovedOn(() -> new CaseFile(refused).route("works", "works-complaints", GROUND), "NOT_ADMITTED");
    }

    @Test
    void aQuestionAndItsAnswerLeadBackToTheTeam() {
        CaseRow asked = after(withTeam(), file -> file.ask(1, "Which lamp?"));
        assertThat(asked.state()).isEqualTo("WAITING_FOR_CUSTOMER");

        CaseRow answered = after(asked, file -> file.answer(2, 1, "The third"));
        assertThat(answered.state()).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(answered.attachments()).isEqualTo(1);

        assertThat(after(answered, file -> file.takeUpAgain(true)).state()).isEqualTo("WITH_TEAM");
    }

    @Test
    void nobodyCanAnswerWhatWasNotAsked() {
        assertThatThrownBy(() -> new CaseFile(withTeam()).answer(2, 0, "Here"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-question-open"));
    }

    @Test
    void eachPassingOnIsCounted() {
        CaseRow once = after(withTeam(), file -> file.transfer("health", "health-complaints", "theirs"));
        CaseRow twice = after(once, file -> file.transfer("works", "works-complaints", "no, yours"));

        assertThat(twice.transfers()).isEqualTo(2);
        assertThat(twice.entity()).isEqualTo("works");
    }

    @Test
    void whatWasPassedOnTooOftenIsTheCentralTeamsToSettle() {
        CaseRow referred = after(withTeam(), file -> new CaseTurns(file).refer("health", 2, 9, "no!"));

        assertThat(referred.state()).isEqualTo("IN_TRIAGE");
        assertThat(referred.entity()).isEqualTo(withTeam().entity());
        assertThat(after(referred, file -> file.settle("health", "health-complaints", "yes"))
                        .state())
                .isEqualTo("WITH_TEAM");
    }

    @Test
    void aRecalledReplyWasNeverGiven() {
        CaseRow issued = after(in(CaseState.WITH_TEAM), file -> file.issueReply(9, NOW));
        CaseRow recalled = after(issued, file -> new CaseTurns(file).recall(9, "wrong number", null));

        assertThat(recalled.state()).isEqualTo("WITH_TEAM");
        assertThat(recalled.repliedAt()).isNull();
        assertMovedOn(
                () -> new CaseTurns(new CaseFile(in(CaseState.WAITING_FOR_CUSTOMER))).interim(1, "a", "b", NEW_DATE),
                "WAITING_FOR_CUSTOMER");
    }

    @Test
    void aReopenedCaseBeginsAPeriodOfItsOwn() {
        CaseRow late = after(withTeam(), file -> file.recordBreach(3, "late", NOW));
        CaseRow closed = after(after(late, file -> file.issueReply(9, NOW)), file -> file.close(NOW));
        CaseRow reopened = after(closed, file -> new CaseTurns(file).reopen(10, "it is dark again"));

        assertThat(reopened.state()).isEqualTo("WITH_TEAM");
        assertThat(reopened.closedAt()).isNull();
        assertThat(reopened.breachedAt()).isNull();
        assertThat(reopened.repliedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void aCaseIsWithdrawnBeforeItsReplyAndNotAfterwards(CaseState state) {
        CaseRow row = in(state);
        if (state.next().contains(CaseState.WITHDRAWN)) {
            CaseRow withdrawn = after(row, file -> new CaseTurns(file).withdraw("", NOW));
            assertThat(CaseState.valueOf(withdrawn.state()).isAtEnd()).isTrue();
        } else {
            assertMovedOn(() -> new CaseTurns(new CaseFile(row)).withdraw("", NOW), state.name());
        }
        Set<CaseState> answered =
                EnumSet.of(CaseState.REPLIED, CaseState.DECLINED, CaseState.IN_IMPLEMENTATION, CaseState.IMPLEMENTED);
        assertThat(state.next().contains(CaseState.WITHDRAWN)).isEqualTo(!state.isAtEnd() && !answered.contains(state));
    }

    @Test
    void aCaseIsNotPassedToWhoHasItAlready() {
        assertThatThrownBy(() -> new CaseFile(withTeam()).transfer("works", "works-complaints", "us"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transfer-to-same-entity"));
    }

    @Test
    void aWrittenReplyWaitsAndAnIssuedOneHasLeft() {
        CaseRow written = after(withTeam(), file -> file.writeReply(9, "Repaired.", 78));
        assertThat(written.state()).isEqualTo("WITH_TEAM");
        assertThat(written.repliedAt()).isNull();

        CaseRow issued = after(written, file -> file.issueReply(9, NOW));
        assertThat(issued.state()).isEqualTo("REPLIED");
        assertThat(issued.repliedAt()).isEqualTo(NOW);

        assertThat(after(issued, file -> file.close(NOW)).closedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"WITH_TEAM"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyATeamThatHasTheCaseMayActAndTheErrorSaysWhereTheCaseStands(CaseState state) {
        CaseRow row = in(state);
        assertMovedOn(() -> new CaseFile(row).ask(1, "Which lamp?"), state.name());
        assertMovedOn(() -> new CaseFile(row).transfer("health", "health-complaints", "theirs"), state.name());
        assertMovedOn(() -> new CaseFile(row).writeReply(9, "Repaired.", 78), state.name());
    }

    @Test
    void aCaseInTheMiddleOfItsLifeCannotBeClosed() {
        assertMovedOn(() -> new CaseFile(withTeam()).close(NOW), "WITH_TEAM");
    }

    @Test
    void raisingNeverLowers() {
        CaseRow second = after(withTeam(), file -> file.raise(2, "senior-management", "ladder"));
        assertThat(after(second, file -> file.raise(1, "supervisor", "ladder")).escalationLevel())
                .isEqualTo(2);
    }

    @Test
    void oneChangeIsOneVersionAndOneRowOfTheRecord() {
        CaseFile file = new CaseFile(withTeam());
        file.ask(1, "Which lamp?");

        assertThat(file.next().version()).isEqualTo(withTeam().version() + 1);
        assertThat(file.change().action()).isEqualTo("customer-asked");
        assertThatThrownBy(() -> file.prioritise("high", null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new CaseFile(withTeam()).change()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noFactOfTheRecordHoldsWhatSomebodyWrote() {
        assertNoWords(withTeam(), file -> file.ask(1, "SECRET"));
        assertNoWords(withTeam(), file -> file.transfer("health", "health-complaints", "SECRET"));
        assertNoWords(withTeam(), file -> file.writeReply(1, "SECRET", 5));
        assertNoWords(withTeam(), file -> new CaseTurns(file).refer("health", 2, 9, "SECRET"));
        assertNoWords(withTeam(), file -> new CaseTurns(file).interim(9, "SECRET", "SECRET", NEW_DATE));
        assertNoWords(withTeam(), file -> new CaseTurns(file).approve(9, "SECRET"));
        assertNoWords(withTeam(), file -> new CaseTurns(file).giveBack(9, 10, "SECRET"));
        assertNoWords(withTeam(), file -> new CaseTurns(file).withdraw("SECRET", NOW));
        assertNoWords(in(CaseState.REPLIED), file -> new CaseTurns(file).recall(9, "SECRET", null));
        assertNoWords(in(CaseState.CLOSED), file -> new CaseTurns(file).reopen(9, "SECRET"));
        assertNoWords(in(CaseState.IN_TRIAGE), file -> file.settle("works", "works-complaints", "SECRET"));
        assertNoWords(in(CaseState.WAITING_FOR_CUSTOMER), file -> file.answer(1, 0, "SECRET"));
    }

    private static void assertNoWords(CaseRow row, Consumer<CaseFile> act) {
        CaseFile file = new CaseFile(row);
        act.accept(file);
        assertThat(file.change().facts().toString()).doesNotContain("SECRET");
        assertThat(file.change().words()).containsValue("SECRET");
    }

    private static void assertMovedOn(Runnable act, String state) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.code()).isEqualTo("case-moved-on");
            assertThat(refusal.sentence().parameters()).containsEntry("state", state);
        });
    }

    private static CaseRow after(CaseRow row, Consumer<CaseFile> act) {
        CaseFile file = new CaseFile(row);
        act.accept(file);
        return file.next();
    }

    private static CaseRow received() {
        return in(CaseState.RECEIVED);
    }

    private static CaseRow withTeam() {
        return in(CaseState.WITH_TEAM);
    }

    static CaseRow in(CaseState state) {
        boolean owned = state != CaseState.RECEIVED && state != CaseState.IN_TRIAGE && state != CaseState.NOT_ADMITTED;
        return new CaseRow(
                7,
                26,
                123,
                "COMPLAINT",
                state.name(),
                5,
                new byte[] {1},
                new byte[] {2},
                "street-lighting",
                "capital",
                "normal",
                "web",
                0,
                "customer.fatima",
                "normal",
                owned ? "works" : null,
                owned ? "works-complaints" : null,
                0,
                null,
                0,
                NOW,
                null,
                null,
                false,
                null,
                null,
                Language.AR,
                3);
    }
}
