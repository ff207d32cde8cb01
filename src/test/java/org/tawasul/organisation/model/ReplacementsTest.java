package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.release.Releases;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.testing.TawasulTest;

/** What wins at a start: what came through the door, or what lies in the folder. */
@Tag("store")
@TawasulTest
@Transactional
class ReplacementsTest {
    @Autowired
    private ReplacementRows rows;

    @Autowired
    private ObjectProvider<Releases> releases;

    @Autowired
    private Trail trail;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private String live = "";

    @BeforeEach
    void cameThroughTheDoor() {
        live = releases.getObject().live(GovernmentFiles.PART);
        rows.add(new Replacement(ids.next(), live, "the folder of that day", "admin", clock.now()));
    }

    @Test
    void theFolderThatDidNotChangeDoesNotBringTheOldOneBack() {
        assertThat(with("/a/folder").superseded("the folder of that day")).isTrue();
    }

    @Test
    void aFolderThatChangedSinceWins() {
        assertThat(with("/a/folder").superseded("what was saved since")).isFalse();
    }

    @Test
    void theSamplesOfANewerProgramNeverDo() {
        assertThat(with("").superseded("newer samples")).isTrue();
    }

    @Test
    void whatIsLiveAlreadyIsNoChange() {
        assertThat(with("/a/folder").superseded(live)).isFalse();
    }

    private Replacements with(String folder) {
        return new Replacements(rows, releases, trail, ids, clock, transactions, folder);
    }
}
