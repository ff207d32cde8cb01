package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Actor;

/**
 * Changes the organisation's files as an administrator would who writes down a decree: what ends, what begins, and the decree itself. No bean, so that a test that uses it shares
 * the context of all others: let the bean factory create one, and put back what was there.
 */
public final class ChangedGovernment {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "test");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final GovernmentFiles files;
    private final Map<String, byte[]> before = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    public ChangedGovernment(GovernmentFiles files) {
        this.files = files;
        files.names().forEach(name -> {
            before.put(name, files.file(name));
            tables.put(name, rows(text(before.get(name))));
        });
    }

    /** An entity with its teams and people ends on the eve of that day. */
    public ChangedGovernment end(String entity, LocalDate on) {
        for (String file : List.of("entities.csv", "teams.csv", "people.csv")) {
            tables.get(file).stream()
                    .filter(row -> entity.equals(row.get(file.equals("entities.csv") ? "code" : "entity")))
                    .filter(row -> row.get("until").isEmpty())
                    .forEach(row -> row.put("until", on.minusDays(1).toString()));
        }
        return this;
    }

    /** From that day another owns those of its services for which there is no other owner yet. */
    public ChangedGovernment giveServices(String from, String to, LocalDate on) {
        List<String> codes = tables.get("services.csv").stream()
                .filter(row ->
                        row.get("entity").equals(from) && row.get("until").isEmpty())
                .map(row -> row.get("code"))
                .toList();
        codes.forEach(code -> giveService(code, to, on));
        return this;
    }

    public ChangedGovernment giveService(String code, String to, LocalDate on) {
        List<Map<String, String>> services = tables.get("services.csv");
        Map<String, String> row = services.stream()
                .filter(one -> one.get("code").equals(code) && one.get("until").isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, String> next = new LinkedHashMap<>(row);
        row.put("until", on.minusDays(1).toString());
        next.put("entity", to);
        next.put("from", on.toString());
        services.add(next);
        return this;
    }

    /** From that day the same entity bears another name. */
    public ChangedGovernment rename(String code, String ar, String en, LocalDate on) {
        List<Map<String, String>> entities = tables.get("entities.csv");
        Map<String, String> row = entities.stream()
                .filter(one -> one.get("code").equals(code) && one.get("until").isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, String> next = new LinkedHashMap<>(row);
        row.put("until", on.minusDays(1).toString());
        next.putAll(Map.of("name_ar", ar, "name_en", en, "from", on.toString()));
        entities.add(next);
        return this;
    }

    /** From that day the person works in another team. */
    public ChangedGovernment employ(String login, String entity, String team, LocalDate on) {
        List<Map<String, String>> people = tables.get("people.csv");
        Map<String, String> row = people.stream()
                .filter(one -> one.get("login").equals(login))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Map<String, String> next = new LinkedHashMap<>(row);
        row.put("until", on.minusDays(1).toString());
        next.putAll(Map.of("entity", entity, "team", team, "from", on.toString(), "until", ""));
        people.add(next);
        return this;
    }

    public ChangedGovernment calendar(String entity, String calendar) {
        tables.get("entities.csv").stream()
                .filter(row -> row.get("code").equals(entity))
                .forEach(row -> row.put("calendar", calendar));
        return this;
    }

    public ChangedGovernment decree(String number, LocalDate on, String kind, String from, String to, String service) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("date", on.toString());
        row.put("kind", kind);
        row.put("from", from);
        row.put("to", to);
        row.put("service", service);
        row.put("team", "");
        row.put("note_ar", "مرسوم للتجربة");
        row.put("note_en", "A decree to try things out");
        tables.get("decrees.csv").add(row);
        return this;
    }

    /** As if the entity had never been. */
    public ChangedGovernment remove(String entity) {
        tables.forEach((file, rows) -> rows.removeIf(row ->
                entity.equals(row.get("entity")) || (file.equals("entities.csv") && entity.equals(row.get("code")))));
        return this;
    }

    /** The file as it was. */
    public String textOf(String file) {
        return text(before.get(file));
    }

    /** Sends all of it; it must be taken. */
    public void live() {
        assertThat(send()).isEmpty();
    }

    /** Sends all of it; returns what is wrong. */
    public List<SourceProblem> send() {
        Map<String, byte[]> changed = new TreeMap<>();
        tables.forEach((name, rows) -> changed.put(name, bytes(name, rows)));
        return files.replace(changed, null, ADMIN);
    }

    public void putBack() {
        assertThat(files.replace(before, null, ADMIN)).isEmpty();
    }

    private byte[] bytes(String name, List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord((Object[]) header(text(before.get(name))));
            for (Map<String, String> row : rows) {
                printer.printRecord(row.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] header(String text) {
        return text.lines().findFirst().orElseThrow().split(",");
    }

    private static List<Map<String, String>> rows(String text) {
        CSVFormat named = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (var parser = named.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                Map<String, String> row = new LinkedHashMap<>();
                parser.getHeaderNames().forEach(name -> row.put(name, record.get(name)));
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
