package org.tawasul.replay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFaultsTest {
    @TempDir
    Path folder;

    @Test
    void aStoreThatIsGoneIsToldFromAStatementThatIsWrong() throws SQLException {
        try (Connection one = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("store"), "sa", "");
                Statement statement = one.createStatement()) {
            Throwable wrong = catchThrowable(() -> statement.execute("select nothing from nowhere"));
            assertThat(StoreFaults.isCauseOf(new IllegalStateException("An act broke", wrong)))
                    .isFalse();
            statement.execute("shutdown immediately");
            Throwable gone = catchThrowable(() -> statement.execute("select 1"));
            assertThat(StoreFaults.isCauseOf(new IllegalStateException("A thread broke", gone)))
                    .isTrue();
        }
    }

    @Test
    void aFullDiskIsAStoreThatIsGone() {
        assertThat(StoreFaults.isCauseOf(new SQLException("No space left on device", "53100")))
                .isTrue();
        assertThat(StoreFaults.isCauseOf(new SQLException("IO Exception", "90028")))
                .isTrue();
        assertThat(StoreFaults.isCauseOf(new SQLException("twice", "23505"))).isFalse();
    }
}
