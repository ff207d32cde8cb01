package org.tawasul.release.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawasul.release.model.FakePart.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.release.ReleaseMovedOn;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.CannotStart;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class ReleaseBookTest {
    private static final SourceTree FIRST = tree("a.csv", "first");
    private static final SourceTree SECOND = tree("a.csv", "second");
    private static final SourceTree BROKEN = tree("a.csv", "broken");

    @Autowired
    ReleaseRows rows;

    @Autowired
    ReleaseSources sources;

    @Autowired
    ReleaseRecord record;

    @Autowired
    SpokenProblems spoken;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path folder;

    private final FakePart part = new FakePart("p" + UUID.randomUUID());

    @Test
    void aGoodCandidateGoesLiveAndItsSourcesAreKept() {
        ReleaseBook book = book();

        assertThat(book.propose(part.name(), FIRST)).isEmpty();
        assertThat(book.propose(part.name(), SECOND)).isEmpty();

        assertThat(book.live(part.name())).isEqualTo(SECOND.hash()).isEqualTo(part.follows());
        assertThat(book.sources(part.name(), FIRST.hash()))
                .hasValueSatisfying(old -> assertThat(old.text("a.csv")).isEqualTo("first"));
        assertThat(trail()).containsExactly("release-went-live", "release-went-live");
    }

    @Test
    void aBrokenCandidateKeepsTheOldOneLiveAndSaysWhy() {
        ReleaseBook book = book();
        book.propose(part.name(), FIRST);

        List<SourceProblem> problems = book.propose(part.name(), BROKEN);

        assertThat(problems).extracting(SourceProblem::file).containsExactly("a.csv");
        assertThat(book.live(part.name())).isEqualTo(FIRST.hash()).isEqualTo(part.follows());
        assertThat(book.lastRefusal(part.name())).isEqualTo(problems);
        assertThat(book.states()).singleElement().satisfies(state -> {
            assertThat(state.hash()).isEqualTo(FIRST.hash());
            assertThat(state.lastRefusal().hash()).isEqualTo(BROKEN.hash());
        });
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void aCandidateThatWasMadeOfWhatIsNoLongerLiveDoesNothing() {
        ReleaseBook book = book();
        book.propose(part.name(), FIRST);
        ReleaseBook otherNode = book();
        otherNode.followStore(part);
        otherNode.propose(part.name(), SECOND, FIRST.hash());

        assertThatThrownBy(() -> book.propose(part.name(), tree("a.csv", "third"), FIRST.hash()))
                .isInstanceOf(ReleaseMovedOn.class);

        assertThat(book.live(part.name())).isEqualTo(SECOND.hash());
        assertThat(book.propose(part.name(), tree("a.csv", "third"), SECOND.hash()))
                .isEmpty();
    }

    @Test
    void theSameRefusalAgainIsNoNewsAndAGoodCandidateEndsIt() {
        ReleaseBook book = book();
        book.propose(part.name(), FIRST);
        book.propose(part.name(), BROKEN);
        book.propose(part.name(), BROKEN);
        assertThat(refusals()).isEqualTo(1);

        book.propose(part.name(), FIRST);

        assertThat(book.lastRefusal(part.name())).isEmpty();
    }

    @Test
    void whenAMoveIsNotCommittedNothingOfItStaysAndTheOldOneIsFollowedAgain() {
        ReleaseBook book = book();
        book.propose(part.name(), FIRST);
        part.cannotFollow = true;

        assertThatThrownBy(() -> book.propose(part.name(), SECOND)).hasMessage("killed");

        assertThat(part.follows()).isEqualTo(FIRST.hash());
        assertThat(book.live(part.name())).isEqualTo(FIRST.hash());
        assertThat(rows.pointer(part.name()).hash()).isEqualTo(FIRST.hash());
        assertThat(book.sources(part.name(), SECOND.hash())).isEmpty();
        assertThat(trail()).containsExactly("release-went-live");
        assertThat(book.propose(part.name(), SECOND)).isEmpty();
        assertThat(part.follows()).isEqualTo(SECOND.hash());
    }

    @Test
    void whoeverIsSecondFollowsWhatTheFirstMadeLive() {
        ReleaseBook book = book();
        book.propose(part.name(), FIRST);
        ReleaseBook otherNode = book();
        otherNode.followStore(part);
        part.whileChecked = () -> otherNode.propose(part.name(), SECOND);

        assertThatThrownBy(() -> book.propose(part.name(), tree("a.csv", "third"), FIRST.hash()))
                .isInstanceOf(ReleaseMovedOn.class);

        assertThat(book.live(part.name())).isEqualTo(SECOND.hash()).isEqualTo(part.follows());
    }

    @Test
    void nothingIsCheckedInsideATransaction() {
        ReleaseBook book = book();

        assertThatThrownBy(
                        () -> new TransactionTemplate(transactions).execute(status -> book.propose(part.name(), FIRST)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileLargerThanAPieceIsReadBackWhole() {
        byte[] large = new byte[1024 * 1024];
        new Random(1).nextBytes(large);
        SourceTree tree = new SourceTree(Map.of("large.csv", large, "empty.csv", new byte[0]));

        book().propose(part.name(), tree);

        assertThat(sources.find(part.name(), tree.hash())).hasValueSatisfying(read -> {
            assertThat(read.files().get("large.csv")).isEqualTo(large);
            assertThat(read.files().get("empty.csv")).isEmpty();
        });
    }

    @Test
    void anotherNodeFollowsWhatTheStoreSays() {
        book().propose(part.name(), FIRST);
        FakePart there = new FakePart(part.name());
        ReleaseBook otherNode = book(there);

        assertThat(otherNode.followStore(there)).isTrue();
        otherNode.followStore(there);

        assertThat(there.followed).containsExactly(FIRST.hash());
    }

    @Test
    void aSavedFileGoesLiveAtTheSecondLookThatFindsIt() throws IOException {
        save("a.csv", "first");
        ReleaseBook book = book();
        FolderFeed feed = feed(book);
        start(book, feed);
        assertThat(part.follows()).isEqualTo(FIRST.hash());

        save("a.csv", "second");
        feed.look();
        assertThat(part.follows()).isEqualTo(FIRST.hash());
        feed.look();

        assertThat(part.follows()).isEqualTo(SECOND.hash());
    }

    @Test
    void aHalfWrittenFileIsNotProposed() throws IOException {
        save("a.csv", "first");
        ReleaseBook book = book();
        FolderFeed feed = feed(book);
        start(book, feed);
        int checks = part.checks;

        save("a.csv", "broken");
        feed.look();
        save("a.csv", "broken no longer? still");
        feed.look();
        save("a.csv", "second");
        feed.look();
        assertThat(part.checks).isEqualTo(checks);
        feed.look();

        assertThat(part.follows()).isEqualTo(SECOND.hash());
        assertThat(refusals()).isZero();
    }

    @Test
    void aBrokenFileIsProposedOnceUntilItChanges() throws IOException {
        save("a.csv", "first");
        ReleaseBook book = book();
        FolderFeed feed = feed(book);
        start(book, feed);
        save("a.csv", "broken");
        for (int i = 0; i < 5; i++) {
            feed.look();
        }
        assertThat(part.checks).isEqualTo(2);
        assertThat(book.lastRefusal(part.name())).hasSize(1);

        save("a.csv", "first");
        feed.look();
        feed.look();

        assertThat(book.lastRefusal(part.name())).isEmpty();
        assertThat(part.follows()).isEqualTo(FIRST.hash());
    }

    @Test
    void aFailureIsTriedAgainAtTheNextLook() throws IOException {
        save("a.csv", "first");
        ReleaseBook book = book();
        FolderFeed feed = feed(book);
        start(book, feed);
        save("a.csv", "second");
        part.cannotFollow = true;

        feed.look();
        feed.look();
        assertThat(part.follows()).isEqualTo(FIRST.hash());
        feed.look();

        assertThat(part.follows()).isEqualTo(SECOND.hash());
    }

    @Test
    void aProgramThatWasNeverLiveDoesNotStartWithSomethingBroken() throws IOException {
        save("a.csv", "broken");
        save("b.csv", "broken");
        ReleaseBook book = book();

        assertThatThrownBy(() -> start(book, feed(book)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("a.csv (row 1)", "b.csv (row 1)", "The limit is 1 KB", "كيلوبايت");
    }

    @Test
    void aProgramThatWasLiveStartsWithWhatItHad() throws IOException {
        book().propose(part.name(), FIRST);
        save("a.csv", "broken");
        FakePart afterRestart = new FakePart(part.name());
        ReleaseBook book = book(afterRestart);

        start(book, feed(book));

        assertThat(afterRestart.follows()).isEqualTo(FIRST.hash());
        assertThat(book.lastRefusal(part.name())).hasSize(1);
    }

    @Test
    void whatWasReplacedByOtherMeansIsNotBroughtBackByAStartUntilTheFolderChanges() throws IOException {
        ReleaseBook book = book();
        FolderFeed feed = feed(book);
        save("a.csv", "first");
        start(book, feed);
        book.propose(part.name(), SECOND);
        part.superseded = FIRST.hash();

        start(book, feed);
        assertThat(book.live(part.name())).isEqualTo(SECOND.hash());

        save("a.csv", "third");
        feed.look();
        feed.look();
        assertThat(book.live(part.name())).isEqualTo(tree("a.csv", "third").hash());
    }

    @Test
    void aFolderThatIsNotThereIsSaidAtTheStart() throws IOException {
        Files.delete(folder);
        ReleaseBook book = book();

        assertThatThrownBy(() -> start(book, feed(book)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void rulesAreFollowedBeforeModels() {
        List<ReleasePart> ordered = PartOrder.of(List.of(
                new FakePart("other"), new FakePart("models"), new FakePart("rules"), new FakePart("organisation")));

        assertThat(ordered).extracting(ReleasePart::name).containsExactly("organisation", "rules", "models", "other");
    }

    private ReleaseBook book() {
        return book(part);
    }

    private ReleaseBook book(ReleasePart one) {
        return new ReleaseBook(() -> List.of(one), rows, sources, record, transactions);
    }

    private FolderFeed feed(ReleaseBook book) {
        return new FolderFeed(book, Map.of(part.name(), new SourceFolder(folder)), spoken);
    }

    private void start(ReleaseBook book, FolderFeed feed) {
        new ReleaseStart(book, feed, spoken, false, false).start();
    }

    private void save(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private List<String> trail() {
        return sql.queryForList(
                "select action from trail_entry where subject_kind = 'release' and subject_id = ? order by id",
                String.class,
                rows.pointer(part.name()).id());
    }

    private int refusals() {
        return sql.queryForObject("select count(*) from release_refusal where part = ?", Integer.class, part.name());
    }
}
