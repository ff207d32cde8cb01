package org.tawasul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL is portable, says which columns, and takes values as parameters only. */
class StatementsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");

    /** Text taken in as it stands, every column, what one store alone knows, and time that is not the business clock's. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\$\\{|select\\s+(distinct\\s+)?(\\w+\\.)?\\*|insert\\s+into\\s+\\w+\\s+(values|select)|\\bcurrent_(timestamp|date|time)\\b"
                    + "|\\bnow\\s*\\(|\\bon\\s+conflict\\b|\\breturning\\b|\\bjsonb?\\b|\\bilike\\b|::\\w",
            Pattern.CASE_INSENSITIVE);

    /** States written out one by one: the next state that is added would be forgotten. */
    private static final Pattern STATES_BY_HAND = Pattern.compile(
            "\\bstate\\s+(not\\s+)?in\\s*\\(\\s*'|\\bstate\\s*(&lt;&gt;|<>|!=)\\s*'", Pattern.CASE_INSENSITIVE);

    static Stream<Path> mappers() throws IOException {
        return files(RESOURCES.resolve("org/tawasul"), "Mapper.xml");
    }

    static Stream<Path> migrations() throws IOException {
        return files(RESOURCES.resolve("db/migration/common"), ".sql");
    }

    @ParameterizedTest
    @MethodSource({"mappers", "migrations"})
    void statementsArePortableAndSafe(Path file) throws IOException {
        assertThat(FORBIDDEN.matcher(withoutComments(Files.readString(file))).results())
                .as(file.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from outbox where step = '${step}'",
                "select * from outbox",
                "select distinct o.* from outbox o",
                "insert into outbox values (1)",
                "insert into outbox select id from inbox",
                "select id from outbox where due < current_timestamp",
                "select id from outbox where due < current_date",
                "select id from outbox where due < current_time",
                "select id from outbox where due < now()",
                "select id from outbox where text ilike 'a'",
                "create table a (b json)",
                "insert into outbox (id) values (1) on conflict do nothing",
                "insert into outbox (id) values (1) returning id",
                "create table a (b jsonb)",
                "select id::text from outbox"
            })
    void whatIsForbiddenIsSeen(String statement) {
        assertThat(FORBIDDEN.matcher(withoutComments(statement)).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void noStatementListsStatesItself(Path file) throws IOException {
        assertThat(STATES_BY_HAND
                        .matcher(withoutComments(Files.readString(file)))
                        .results())
                .as(file.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where state in ('OPEN', 'CLAIMED')",
                "where c.state not in ( 'CLOSED')",
                "where state &lt;&gt; 'CLOSED'",
                "where state != 'CLOSED'"
            })
    void aListOfStatesIsSeen(String statement) {
        assertThat(STATES_BY_HAND.matcher(statement).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperStandsBesideItsInterface(Path file) throws IOException {
        Path same = RESOURCES.relativize(file);
        String name = same.toString().replace(".xml", "").replace('/', '.');
        assertThat(Files.readString(file)).contains("namespace=\"" + name + "\"");
        assertThat(JAVA.resolve(same.toString().replace(".xml", ".java"))).exists();
        assertThat(name).matches("org\\.tawasul\\.\\w+\\.persistence\\.\\w+Mapper");
    }

    @Test
    void everyMapperHasItsStatementsInXml() throws IOException {
        List<String> interfaces = files(JAVA, "Mapper.java")
                .map(path -> JAVA.relativize(path).toString().replace(".java", ".xml"))
                .toList();
        assertThat(interfaces).isNotEmpty().allMatch(path -> Files.exists(RESOURCES.resolve(path)));
    }

    @Test
    void noConstraintIsNameless() throws IOException {
        assertThat(migrations()).isNotEmpty().allSatisfy(file -> assertThat(namelessConstraints(Files.readString(file)))
                .as(file.toString())
                .isEmpty());
        for (String clause : List.of("unique (b)", "check (b > 0)", "foreign key (b) references c (id)")) {
            assertThat(namelessConstraints("create table a (\n  b bigint not null,\n  " + clause + "\n);"))
                    .as(clause)
                    .hasSize(1);
        }
    }

    /** A constraint that guards a promise has a name by which a failure is understood. */
    private static List<String> namelessConstraints(String sql) {
        return withoutComments(sql)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(?i)(unique|check|foreign key)\\b.*"))
                .toList();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<!--.*?-->", "").replaceAll("--[^\n]*", "");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
