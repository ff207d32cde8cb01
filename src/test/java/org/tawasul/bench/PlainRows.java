package org.tawasul.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawasul.bench.StatementRecorder.Execution;

/**
 * (c) The rows of one life of the product, written by plain SQL and nothing else: the product lives twice in front of a recorder, and what it wrote to our own
 * tables (not to the engine's) is written again and again with fresh ids, one transaction for each of its own. Nothing is read, decided or encrypted. It is the
 * limit that the store sets.
 */
final class PlainRows implements Subject {
    private final HikariDataSource store;
    private final List<List<RowTemplate>> transactions;
    private final List<String> statements;

    private PlainRows(HikariDataSource store, List<List<RowTemplate>> transactions, List<String> statements) {
        this.store = store;
        this.transactions = transactions;
        this.statements = statements;
    }

    static PlainRows recorded(String url) {
        List<List<Execution>> one;
        List<List<Execution>> other;
        try (Product product = new Product(url, 1)) {
            product.life(0); // fills what is filled once
            one = product.recorder().record(() -> product.life(0));
            other = product.recorder().record(() -> product.life(0));
        }
        PlainRows rows =
                new PlainRows(BenchStore.pool(url), RowTemplate.of(ourWrites(one), ourWrites(other)), counted(one));
        rows.live(true);
        return rows;
    }

    private static List<List<Execution>> ourWrites(List<List<Execution>> transactions) {
        return transactions.stream()
                .map(one -> one.stream()
                        .filter(it -> it.isWrite() && !it.isEngines())
                        .toList())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void life(int thread) {
        live(false);
    }

    /** How many statements of which sort one life of the product takes. */
    List<String> statements() {
        return statements;
    }

    private void live(boolean checked) {
        RowTemplate.Life life = new RowTemplate.Life();
        for (List<RowTemplate> transaction : transactions) {
            try (Connection connection = store.getConnection()) {
                connection.setAutoCommit(false);
                write(connection, transaction, life, checked);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void write(
            Connection connection, List<RowTemplate> transaction, RowTemplate.Life life, boolean checked)
            throws SQLException {
        int at = 0;
        while (at < transaction.size()) {
            String sql = transaction.get(at).sql();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                while (at < transaction.size() && transaction.get(at).sql().equals(sql)) {
                    transaction.get(at).fill(statement, life);
                    statement.addBatch();
                    at++;
                }
                int[] written = statement.executeBatch();
                for (int i = 0; checked && i < written.length; i++) {
                    if (written[i] == 0
                            && transaction.get(at - written.length + i).changes()) {
                        throw new IllegalStateException("Nothing written by " + sql);
                    }
                }
            }
        }
    }

    private static List<String> counted(List<List<Execution>> transactions) {
        Map<String, Integer> sorts = new TreeMap<>();
        Map<String, Integer> texts = new TreeMap<>();
        for (Execution it : transactions.stream().flatMap(List::stream).toList()) {
            String sort = (it.isEngines() ? "engine's " : "our ") + (it.isWrite() ? "writes" : "reads");
            sorts.merge(sort, 1, Integer::sum);
            texts.merge(sort + ": " + it.sql().strip().replaceAll("\\s+", " "), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        lines.add("transactions: " + transactions.size());
        sorts.forEach((sort, count) -> lines.add(sort + ": " + count));
        texts.forEach((text, count) -> lines.add("  " + count + " x " + text));
        return lines;
    }

    @Override
    public void close() {
        store.close();
    }
}
