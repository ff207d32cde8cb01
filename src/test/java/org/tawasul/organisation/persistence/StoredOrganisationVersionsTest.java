package org.tawasul.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.organisation.model.OrganisationVersions;
import org.tawasul.organisation.model.OrganisationVersions.Version;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
@Transactional
class StoredOrganisationVersionsTest {
    @Autowired
    OrganisationVersions versions;

    @Test
    void theSampleWasStoredAtTheFirstStart() {
        assertThat(versions.newest()).get().satisfies(version -> assertThat(
                        version.files().texts())
                .containsOnlyKeys(
                        "entities.csv", "teams.csv", "services.csv", "areas.csv", "blocks.csv", "people.csv"));
    }

    @Test
    void aVersionComesBackAsItWasWritten() {
        long number = versions.newest().orElseThrow().number() + 1;
        // Longer than any column of limited length would take.
        Version version = new Version(number, new TableFiles(Map.of("a.csv", "محافظة \"x\"\n".repeat(200_000))));

        versions.add(version, version.files().hash(), MovableClock.START);

        assertThat(versions.newest()).contains(version);
    }

    @Test
    void aVersionIsWrittenOnce() {
        Version stored = versions.newest().orElseThrow();

        assertThatThrownBy(() -> versions.add(stored, "x", MovableClock.START))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
