package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tawasul.testing.TestStore;

@Tag("store")
class ForeignStoreTest {
    @Test
    void whatSomebodyElseKeepsThereIsSeen() throws SQLException {
        String url = TestStore.freshUrl();
        DriverManagerDataSource store = new DriverManagerDataSource(url);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(ForeignStore.holdsSomething(store)).isFalse();
            statement.execute("create table of_somebody_else (id int)");
            assertThat(ForeignStore.holdsSomething(store)).isTrue();
        }
    }
}
