package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.testing.MovableClock;

class OrganisationImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Kept versions = new Kept();

    @TempDir
    Path folder;

    @BeforeEach
    void copySample() throws IOException {
        TableFiles sample = TableFiles.read("", "/samples/organisation", OrganisationFiles.NAMES);
        for (var file : sample.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void unchangedFilesAreStoredOnce() {
        run();
        run();

        assertThat(versions.all).hasSize(1);
    }

    @Test
    void changedFilesAreANewVersionAndTheOldOneStays() throws IOException {
        run();
        Files.writeString(folder.resolve("areas.csv"), "code,name_ar,name_en,from,until\nnew,جديدة,New,2024-01-01,\n");

        Files.writeString(folder.resolve("blocks.csv"), "first,last,area,from,until\n");

        Government government = run();

        assertThat(government.areas(TODAY)).hasSize(1);
        assertThat(versions.all).extracting(version -> version.number()).containsExactly(1L, 2L);
        assertThat(versions.all.get(0).files().texts().get("areas.csv")).contains("muharraq");
    }

    @Test
    void brokenFilesLeaveTheStoredOrganisationInForce() throws IOException {
        run();
        Files.writeString(folder.resolve("areas.csv"), "nonsense\n");

        Government government = run();

        assertThat(government.areas(TODAY)).hasSize(4);
        assertThat(versions.all).hasSize(1);
    }

    @Test
    void theProgramDoesNotStartWithBrokenFilesAndAnEmptyStore() throws IOException {
        Files.write(folder.resolve("areas.csv"), new byte[] {(byte) 0xC7, (byte) 0xE4});

        assertThatThrownBy(this::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("File areas.csv, row 1: The file is not saved as UTF-8 text.");
    }

    @Test
    void whenAnotherNodeStoresFirstItsVersionIsTaken() {
        versions.otherNode = true;

        assertThat(run().areas(TODAY)).hasSize(4);
    }

    private Government run() {
        return new OrganisationImport(folder.toString(), versions, new MovableClock(ZoneId.of("Asia/Bahrain"))).run();
    }

    private static final class Kept implements OrganisationVersions {
        private final List<Version> all = new ArrayList<>();
        private boolean otherNode;

        @Override
        public Optional<Version> newest() {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public void add(Version version, String hash, Instant importedAt) {
            all.add(version);
            if (otherNode) {
                throw new DuplicateKeyException("organisation_version_pk");
            }
        }
    }
}
