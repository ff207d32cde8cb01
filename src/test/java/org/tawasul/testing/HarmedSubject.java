package org.tawasul.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The subject of a case whose bytes were harmed, as by a failing disk; whole again when it is closed, because the store is shared. */
public final class HarmedSubject implements AutoCloseable {
    private final DataSource store;
    private final long caseId;
    private final byte[] before;

    public HarmedSubject(DataSource store, long caseId) throws SQLException {
        this.store = store;
        this.caseId = caseId;
        before = read();
        write(new byte[] {1, 2, 3});
    }

    @Override
    public void close() throws SQLException {
        write(before);
    }

    private byte[] read() throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement read = connection.prepareStatement("select subject from case_file where id = ?")) {
            read.setLong(1, caseId);
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private void write(byte[] subject) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement write =
                        connection.prepareStatement("update case_file set subject = ? where id = ?")) {
            write.setBytes(1, subject);
            write.setLong(2, caseId);
            write.executeUpdate();
        }
    }
}
