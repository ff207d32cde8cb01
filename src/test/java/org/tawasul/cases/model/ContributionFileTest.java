package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.shared.Refusal;

/** What may become of a contribution, and that each change is one version with one row of the record. */
class ContributionFileTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final byte[] SEALED = {1};
    private static final List<Consumer<ContributionFile>> ALL = List.of(
            file -> file.answer(SEALED, "نعم", NOW),
            file -> file.approve(NOW),
            file -> file.giveBack(SEALED, "متى؟"),
            ContributionFile::begin,
            file -> file.keep(SEALED, "أُنجز", 0, NOW),
            file -> file.contest(SEALED, "لا"),
            file -> file.settle(NOW),
            file -> file.putOff(LocalDate.EPOCH, SEALED, "تأخر"),
            file -> file.cancel(SEALED, "لا حاجة", NOW),
            file -> file.lapse("reply-issued", NOW));

    @ParameterizedTest
    @EnumSource(
            value = ContributionKind.class,
            names = {"OPINION", "COLLEAGUE", "DIRECTIVE"})
    void anAnswerEndsAllButAPart(ContributionKind kind) {
        ContributionRow answered = after(row(kind, ContributionState.OPEN, 0), file -> file.answer(SEALED, "نعم", NOW));

        assertThat(answered.state()).isEqualTo("DONE");
        assertThat(answered.endedAt()).isEqualTo(NOW);
        assertThat(answered.version()).isEqualTo(2);
    }

    @Test
    void aPartWaitsForItsLeadAndMayGoBack() {
        ContributionRow handedIn =
                after(row(ContributionKind.PART, ContributionState.OPEN, 0), file -> file.answer(SEALED, "أُنجز", NOW));
        assertThat(handedIn.state()).isEqualTo("ANSWERED");
        assertThat(handedIn.endedAt()).isNull();

        ContributionRow returned = after(handedIn, file -> file.giveBack(SEALED, "متى؟"));
        assertThat(returned.state()).isEqualTo("OPEN");
        assertThat(returned.returns()).isEqualTo(1);

        ContributionRow approved =
                after(after(returned, file -> file.answer(SEALED, "الخميس", NOW)), file -> file.approve(NOW));
        assertThat(approved.state()).isEqualTo("DONE");
    }

    @Test
    void aCommitmentIsContestedOnceAndThenOver() {
        ContributionRow done = after(
                after(row(ContributionKind.COMMITMENT, ContributionState.PROMISED, 0), ContributionFile::begin),
                file -> file.keep(SEALED, "أُنجز", 1, NOW));
        assertThat(done.state()).isEqualTo("ANSWERED");

        ContributionRow contested = after(done, file -> file.contest(SEALED, "لا"));
        assertThat(contested.state()).isEqualTo("OPEN");

        ContributionRow again = after(contested, file -> file.keep(SEALED, "أُنجز", 0, NOW));
        assertThat(again.state()).isEqualTo("DONE");
        assertThatThrownBy(() -> new ContributionFile(again).contest(SEALED, "لا"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("objection-not-open"));
    }

    @Test
    void aPartThatWaitsIsNotContestedByTheCustomer() {
        assertThatThrownBy(() -> new ContributionFile(row(ContributionKind.PART, ContributionState.ANSWERED, 0))
                        .contest(SEALED, "لا"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void puttingOffMovesTheDate() {
        LocalDate later = LocalDate.of(2026, 4, 1);
        ContributionRow moved = after(
                row(ContributionKind.COMMITMENT, ContributionState.OPEN, 0),
                file -> file.putOff(later, SEALED, "تأخر"));

        assertThat(moved.byDate()).isEqualTo(later);
        assertThat(moved.state()).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContributionState.class,
            names = {"DONE", "CANCELLED"})
    void nothingBecomesOfWhatIsOver(ContributionState over) {
        for (ContributionKind kind : ContributionKind.values()) {
            for (Consumer<ContributionFile> change : ALL) {
                assertThatThrownBy(() -> change.accept(new ContributionFile(row(kind, over, 0))))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void oneLoadedFileIsChangedOnce() {
        ContributionFile file = new ContributionFile(row(ContributionKind.PART, ContributionState.OPEN, 0));
        file.answer(SEALED, "أُنجز", NOW);

        assertThatThrownBy(() -> file.approve(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(file.change().action()).isEqualTo("contribution-answered");
        assertThat(file.change().words()).containsEntry("answer", "أُنجز");
    }

    private static ContributionRow after(ContributionRow row, Consumer<ContributionFile> change) {
        ContributionFile file = new ContributionFile(row);
        change.accept(file);
        assertThat(file.change().facts()).containsKey("kind");
        return file.next();
    }

    private static ContributionRow row(ContributionKind kind, ContributionState state, int returns) {
        return new ContributionRow(
                1,
                2,
                kind.name(),
                state.name(),
                "works.worker1",
                null,
                "works",
                "electricity-water",
                "electricity-water-complaints",
                null,
                SEALED,
                null,
                null,
                LocalDate.of(2026, 3, 5),
                null,
                returns,
                NOW,
                null,
                null,
                state.isAtEnd() ? NOW : null,
                1);
    }
}
