package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.cases.CaseState;
import org.tawasul.shared.Refusal;

/** What may become of a case before it is anybody's work, and of a suggestion. */
@Tag("unit")
class KindMovesTest {
    private static final Instant AT = Instant.parse("2026-03-01T06:00:00Z");

    private static final Ground GROUND = new Ground("a rule", 77);

    @Test
    void whatIsMissingIsAskedForAndTheAnswerIsLookedAtAgain() {
        CaseRow asked =
                after(CaseState.RECEIVED, file -> AdmissionMoves.leaveIncomplete(file, GROUND, "area", 9, "Where?"));
        assertThat(asked.state()).isEqualTo("INCOMPLETE");

        CaseRow answered = after(asked, file -> {
            file.fillIn(null, "muharraq");
            file.answer(10, 1, "Near the garden");
        });
        assertThat(answered.state()).isEqualTo("RECEIVED");
        assertThat(answered.area()).isEqualTo("muharraq");
        assertThat(answered.service()).isEqualTo("street-lighting");
        assertThat(answered.attachments()).isEqualTo(1);
    }

    @Test
    void whatIsNotCompletedEnds() {
        CaseRow ended = after(CaseState.INCOMPLETE, file -> AdmissionMoves.giveUp(file, AT));
        assertThat(ended.state()).isEqualTo("NOT_ADMITTED");
        assertThat(ended.closedAt()).isEqualTo(AT);
        assertMovedOn(CaseState.RECEIVED, file -> AdmissionMoves.giveUp(file, AT));
    }

    @Test
    void aDoubleIsJoinedBeforeItIsAnswered() {
        CaseRow joined = after(CaseState.RECEIVED, file -> AdmissionMoves.join(file, "26-0000001-4", AT));
        assertThat(joined.state()).isEqualTo("JOINED");
        assertThat(joined.closedAt()).isEqualTo(AT);
        assertMovedOn(CaseState.REPLIED, file -> AdmissionMoves.join(file, "26-0000001-4", AT));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void theFirstStaysWhereItIs(CaseState state) {
        CaseRow first = after(state, file -> AdmissionMoves.takeIn(file, "26-0000001-4", 9, "SECRET"));
        assertThat(first.state()).isEqualTo(state.name());
        CaseFile file = new CaseFile(CaseFileTest.in(state));
        AdmissionMoves.takeIn(file, "26-0000001-4", 9, "SECRET");
        assertThat(file.change().facts().toString()).doesNotContain("SECRET");
    }

    @Test
    void anEmergencyIsMarkedAndGoesOn() {
        CaseRow marked = after(CaseState.RECEIVED, file -> AdmissionMoves.recogniseEmergency(file, GROUND));
        assertThat(marked.emergency()).isTrue();
        assertThat(marked.state()).isEqualTo("RECEIVED");
    }

    @Test
    void aSuggestionIsStudiedAcceptedImplementedAndAnnounced() {
        CaseRow studied = after(CaseState.WITH_TEAM, SuggestionMoves::study);
        CaseRow decided = after(studied, file -> SuggestionMoves.decide(file, "accepted", 9, "Good", 77));
        assertThat(decided.state()).isEqualTo("IN_STUDY");
        CaseRow issued = after(decided, file -> SuggestionMoves.issue(file, 9));
        assertThat(issued.state()).isEqualTo("IN_IMPLEMENTATION");
        CaseRow done = after(issued, file -> SuggestionMoves.implement(file, 10, "Done"));
        CaseRow announced = after(done, file -> SuggestionMoves.announce(file, 11, "Said"));
        assertThat(announced.state()).isEqualTo("IMPLEMENTED");
        assertThat(announced.decided()).isEqualTo("accepted");
        assertMovedOn(CaseState.IN_IMPLEMENTATION, file -> SuggestionMoves.announce(file, 11, "Said"));
    }

    @Test
    void screeningMayDeclineAndOnlyAStudyAccepts() {
        CaseRow declined = after(
                after(CaseState.WITH_TEAM, file -> SuggestionMoves.decide(file, "declined", 9, "No", 77)),
                file -> SuggestionMoves.issue(file, 9));
        assertThat(declined.state()).isEqualTo("DECLINED");

        assertThatThrownBy(() ->
                        after(CaseState.WITH_TEAM, file -> SuggestionMoves.decide(file, "accepted", 9, "Yes", 77)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("decision-before-study"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"WITH_TEAM", "IN_STUDY"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsDecidedAbout(CaseState state) {
        assertMovedOn(state, file -> SuggestionMoves.decide(file, "declined", 9, "No", 77));
        assertMovedOn(state, SuggestionMoves::study);
    }

    @Test
    void onlyAGrievanceDecidesSomethingByItsReply() {
        assertThatThrownBy(() -> after(CaseState.WITH_TEAM, file -> file.decideGrievance("upheld")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("decision-not-expected"));
    }

    private static void assertMovedOn(CaseState state, Consumer<CaseFile> move) {
        assertThatThrownBy(() -> move.accept(new CaseFile(CaseFileTest.in(state))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("case-moved-on"));
    }

    private static CaseRow after(CaseState state, Consumer<CaseFile> move) {
        return after(CaseFileTest.in(state), move);
    }

    private static CaseRow after(CaseRow row, Consumer<CaseFile> move) {
        CaseFile file = new CaseFile(row);
        move.accept(file);
        return file.next();
    }
}
