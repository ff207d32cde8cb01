package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tawasul.testing.TestStore;

@Tag("store")
class ForeignStoreTest {
    @Test
    void whatSomebodyElseKeepsThereIsSeen() throws SQLException {
        String url = TestStore.freshUrl();
        Configuration store = Flyway.configure().dataSource(url, null, null);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table of_somebody_else (id int)");
            assertThat(ForeignStore.holdsSomething(store)).isTrue();
            statement.execute("drop table of_somebody_else");
            assertThat(ForeignStore.holdsSomething(store)).isFalse();
            assertThat(ForeignStore.holdsSomething(store)).as("asked again").isFalse();
        }
    }
}
