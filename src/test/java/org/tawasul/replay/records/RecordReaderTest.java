package org.tawasul.replay.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;

/** Rows become cases or are refused with row, column and reason; nothing ends the reading but a file that nobody can read. */
class RecordReaderTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Path PROFILES = Path.of("samples/profiles");
    private static final String NYC =
            "Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Location Type,"
                    + "Status,Due Date,Resolution Description,Borough\n";

    private final List<RecordedCase> cases = new ArrayList<>();
    private final List<RefusedRecord> refused = new ArrayList<>();

    @TempDir
    Path folder;

    private Path mine = PROFILES;

    @Test
    void aFileIsKnownByItsColumnsAndItsWallClockIsReadAsOurs() throws IOException {
        read(NYC + row("1", "06/26/2018 10:58:54 AM", "06/26/2018 12:50:01 PM", "06/26/2018 06:58:54 PM"));

        assertThat(refused).isEmpty();
        RecordedCase one = cases.get(0);
        assertThat(one.receivedAt()).isEqualTo(Instant.parse("2018-06-26T07:58:54Z"));
        assertThat(one.promised()).isEqualTo(Instant.parse("2018-06-26T15:58:54Z"));
        assertThat(one.service()).isEqualTo("parking-violation");
        assertThat(one.entity()).isEqualTo("interior");
        assertThat(one.area()).isEqualTo("northern");
        assertThat(one.acts())
                .containsExactly(new RecordedAct(
                        Instant.parse("2018-06-26T09:50:01Z"),
                        RecordedAct.By.STAFF,
                        "reply",
                        java.util.Map.of("text", "The police looked and went.")));
    }

    @Test
    void whatCannotBeIsRefusedByRowAndColumnAndTheRestGoesOn() throws IOException {
        read(NYC
                + row("1", "06/26/2018 10:58:54 AM", "", "")
                + row("2", "06/26/2018 10:58:54 AM", "06/25/2018 10:58:54 AM", "")
                + row("3", "", "", "")
                + row("4", "yesterday", "", "")
                + row("5", "06/26/1818 10:58:54 AM", "", "")
                + row("1", "06/26/2018 10:58:54 AM", "", "")
                + "5,only three,cells\n"
                + row("6", "06/26/2018 10:58:54 AM", "", "").replace("Illegal Parking", "")
                + row("7", "06/27/2018 10:58:54 AM", "", ""));

        assertThat(cases).extracting(RecordedCase::key).containsExactly("1", "7");
        assertThat(cases).allMatch(RecordedCase::unanswered);
        assertThat(refused)
                .extracting(one ->
                        one.row() + " " + one.field() + " " + one.reason().key())
                .containsExactly(
                        "3 Closed Date replay.closed-before-received",
                        "4 Created Date replay.no-date",
                        "5 Created Date replay.date-unreadable",
                        "6 Created Date replay.date-unlikely",
                        "7 Unique Key replay.key-twice",
                        "8  replay.cells-missing",
                        "9 Complaint Type replay.no-words");
    }

    @Test
    void aFileThatBreaksInTheMiddleGivesWhatWasBefore() throws IOException {
        read(NYC + row("1", "06/26/2018 10:58:54 AM", "", "") + "2,\"06/26/2018 10:58:54 AM,a quote that never ends\n");
        assertThat(cases).hasSize(1);
        assertThat(refused)
                .extracting(one ->
                        one.row() + " " + one.field() + " " + one.reason().key())
                .containsExactly("3 Created Date replay.csv-broken");
    }

    @Test
    void anotherEncodingIsSaidAndNotGuessed() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(
                file,
                (NYC + row("1", "06/26/2018 10:58:54 AM", "", "").replace("QUEENS", "Qu\u00e9ens"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        reader().read(file, null);
        assertThat(cases).isEmpty();
        assertThat(refused).extracting(one -> one.reason().key()).containsExactly("replay.not-utf8");
    }

    @Test
    void aWrongByteCostsItsOwnRow() throws IOException {
        byte[] content = many(100).getBytes(StandardCharsets.UTF_8);
        int place = new String(content, StandardCharsets.UTF_8).indexOf("\n81,") + 4;
        place += new String(content, StandardCharsets.UTF_8).substring(place).indexOf("QUEENS") + 2;
        content[place] = (byte) 0xE9;
        Path file = folder.resolve("odd.csv");
        Files.write(file, content);
        reader().read(file, null);

        assertThat(cases)
                .hasSize(99)
                .extracting(RecordedCase::key)
                .contains("80", "82")
                .doesNotContain("81");
        assertThat(said()).containsExactly("82 82 Borough replay.wrong-byte");
    }

    @Test
    void aWrongByteInALineOfACaseCostsThatLine() throws IOException {
        read(many(3));
        String line = CaseLines.write(cases.get(0)).replace("\"key\":\"1\"", "\"key\":\"9\"");
        Path lines = folder.resolve("cases.jsonl");
        byte[] wrong = (line.replace("\"9\"", "\"8\"").replace("Hydrant", "Hydr\u00e9nt") + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(lines, (line.replace("\"9\"", "\"7\"") + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(lines, wrong, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(lines, "\n" + line + "\n", java.nio.file.StandardOpenOption.APPEND);
        reader().read(lines, null);

        assertThat(cases).extracting(RecordedCase::key).containsExactly("1", "2", "3", "7", "9");
        assertThat(said()).containsExactly("2 2 description replay.wrong-byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A \"loud\" street", "a quote that never ends", "one with\nline breaks and \"a mark\""})
    void aStrayQuotationMarkCostsItsOwnRow(String cell) throws IOException {
        String mark = cell.contains("never") ? "" : "\"";
        read(many(100).replaceFirst("\n50,([^\n]*)Blocked Hydrant", "\n50,$1\"" + cell.replace("\n", "\\\n") + mark));

        assertThat(cases)
                .hasSize(99)
                .extracting(RecordedCase::key)
                .contains("49", "51")
                .doesNotContain("50");
        String far = cell.contains("\n") ? "-far" : "";
        assertThat(said()).containsExactly("51 51 Descriptor replay.csv-broken" + far);
    }

    @Test
    void whatABrokenRowSwallowedIsSaid() throws IOException {
        read(many(4).replaceFirst("\n2,([^\n]*)Blocked Hydrant", "\n2,$1\"first\n\nsecond, third\n\"fourth\""));
        assertThat(cases).extracting(RecordedCase::key).containsExactly("1", "3", "4");
        assertThat(said()).containsExactly("3 3 Descriptor replay.csv-broken-far");
        assertThat(refused.get(0).reason().parameters())
                .containsEntry("first", 3L)
                .containsEntry("last", 6L);
    }

    @Test
    void anOpenMarkSwallowsNoRowUpToTheNextOne() throws IOException {
        read(many(300)
                .replaceFirst("\n20,([^\n]*)Blocked Hydrant", "\n20,$1\"Blocked Hydrant")
                .replaceFirst("\n40,([^\n]*)Blocked Hydrant", "\n40,$1Blocked Hydrant\""));
        // The second mark alone breaks nothing: it stands in a cell that begins with none.
        assertThat(cases).hasSize(299).extracting(RecordedCase::key).doesNotContain("20");
        assertThat(said()).containsExactly("21 21 Descriptor replay.csv-broken");
    }

    @Test
    void aBrokenRowReachesNoFurtherThanItsBound() throws IOException {
        String fragments = "no row\n".repeat(CsvRecords.LINES + 49);
        read(many(1) + "2,\"open\n" + fragments + row("3", "06/26/2018 10:58:54 AM", "", ""));
        assertThat(cases).extracting(RecordedCase::key).containsExactly("1", "3");
        assertThat(refused.get(0).reason().parameters()).containsEntry("last", 2L + CsvRecords.LINES);
        assertThat(refused).hasSize(51);
    }

    @Test
    void aCellMayHaveLineBreaksAndMarksThatAreDoubled() throws IOException {
        read(NYC.replace(",", ", ")
                + row("1", "06/26/2018 10:58:54 AM", "", "")
                        .replace("Blocked Hydrant", "\"A \"\"loud\"\",\r\nlong \nstreet\"")
                + row("2", "06/26/2018 10:58:54 AM", "", "").replace("\n", "\r\n")
                + row("3", "yesterday", "", ""));
        assertThat(cases.get(0).description()).contains("A \"loud\",\nlong \nstreet");
        // A row is a record, as a table of figures counts; a line is what an editor counts.
        assertThat(said()).containsExactly("4 6 Created Date replay.date-unreadable");
    }

    @Test
    void aFileThatAsAWholeIsAnotherEncodingIsSaidToBeSo() throws IOException {
        String arabic = many(20).replace("Illegal Parking", "سيارة أمام المنزل").replace("QUEENS", "المحرق");
        for (String encoding : List.of("windows-1256", "UTF-16", "UTF-16LE")) {
            Path file = folder.resolve(encoding + ".csv");
            Files.write(file, arabic.getBytes(java.nio.charset.Charset.forName(encoding)));
            reader().read(file, null);
        }
        assertThat(cases).isEmpty();
        assertThat(said())
                .containsExactly("0 0  replay.is-windows-1256", "0 0  replay.is-utf16", "0 0  replay.is-utf16");
    }

    @Test
    void columnsThatNoProfileKnowsAskForOne() throws IOException {
        Path file = file("a,b\n1,2\n");
        assertThatThrownBy(() -> reader().read(file, null))
                .isInstanceOfSatisfying(
                        CannotRead.class,
                        cannot -> assertThat(cannot.sentence().key()).isEqualTo("replay.profile-wanted"));
        assertThatThrownBy(() -> reader().read(file, "nyc-311"))
                .isInstanceOfSatisfying(
                        CannotRead.class,
                        cannot -> assertThat(cannot.sentence().key()).isEqualTo("replay.column-missing"));
        assertThatThrownBy(() -> reader().read(file, "nobody"))
                .isInstanceOfSatisfying(
                        CannotRead.class,
                        cannot -> assertThat(cannot.sentence().key()).isEqualTo("replay.profile-unknown"));
    }

    @Test
    void aProfileOfOnesOwnIsAFile() throws IOException {
        Path profile = folder.resolve("mine.yaml");
        Files.writeString(
                profile,
                """
                name: mine
                title: {ar: لي, en: Mine}
                recognised-by: [nr]
                times: ["yyyy-MM-dd HH:mm"]
                language: ar
                key: nr
                received: at
                kind: {column: what, values: {c: complaint, s: suggestion}}
                subject: [words]
                text: [words]
                """);
        Path file = file("nr,at,what,words\n1,2026-03-01 09:00,s,مظلة للموقف\n2,2026-03-01 09:00,x,مظلة\n");
        reader().read(file, profile.toString());
        assertThat(cases).extracting(one -> one.kind().code()).containsExactly("suggestion");
        assertThat(refused)
                .extracting(one -> one.field() + " " + one.reason().key())
                .containsExactly("what replay.kind-unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone: Nowhere/Town | profile-zone",
                "times: [\"not a {pattern\"] | profile-time-broken",
                "times: [\"yyyy-MM\"] | profile-time-without-date",
                "times: [\"HH:mm\"] | profile-time-without-date",
                "times: [\"yyyy-MM-dd hh:mm\"] | profile-time-without-time",
                "times: [] | profile-lacks",
                "times: [\"yyyy-MM-dd\", null] | profile-empty-item",
                "subject: [null] | profile-empty-item",
                "customer: [\"\"] | profile-empty-item",
                "skip: {Status: null} | profile-empty-item",
                "key: null | profile-lacks",
                "kind: null | profile-lacks",
                "kind: {values: {a: complaint}} | profile-lacks",
                "language: AR | profile-language",
                "separator: ab | profile-separator",
                "unknown: field | profile-word",
                "title: [a list] | profile-shape",
                "kind: complaint | profile-shape",
                "subject: words | profile-shape",
                "unanswered: ja | profile-shape",
                "title: {ar: a | profile-broken"
            })
    void aProfileThatCanReadNothingIsNotTaken(String line, String code) throws IOException {
        Path profile = folder.resolve("mine.yaml");
        String key = line.substring(0, line.indexOf(':') + 1);
        Files.writeString(
                profile,
                Files.readString(PROFILES.resolve("publicstuff.yaml")).replaceAll("(?m)^" + key + ".*\\n", "") + line
                        + "\n");
        assertThatThrownBy(() -> reader().read(file("a,b\n"), profile.toString()))
                .isInstanceOfSatisfying(
                        CannotRead.class,
                        cannot -> assertThat(cannot.sentence().key()).isEqualTo("replay." + code));
    }

    @Test
    void whatAProfileSaysTwiceIsNotChosenFrom() throws IOException {
        mine("times: [\"yyyy-MM-dd\"]", "key: words\n");
        assertThatThrownBy(() -> reader().read(file("nr,at,done,words\n"), mine.toString()))
                .isInstanceOfSatisfying(CannotRead.class, cannot -> {
                    assertThat(cannot.sentence().key()).isEqualTo("replay.profile-broken");
                    assertThat(cannot.sentence().parameters()).containsEntry("row", 12);
                });
    }

    /** As an office here may write them. */
    @Test
    void datesAndBlocksMayBeWrittenWithArabicDigits() throws IOException {
        mine("times: [\"yyyy-MM-dd HH:mm\"]", "block: {column: block, otherwise: as-it-is}\n");
        reader().read(file("nr,at,done,words,block\n1,٢٠٢٥-٠٣-٠٣ ٠٩:٣٠,,lamp ٧,٣٠١\n"), mine.toString());
        assertThat(refused).isEmpty();
        RecordedCase one = cases.get(0);
        assertThat(one.receivedAt()).isEqualTo(Instant.parse("2025-03-03T06:30:00Z"));
        assertThat(one.block()).isEqualTo("301");
        assertThat(one.description()).isEqualTo("lamp ٧");
    }

    @Test
    void aGrievanceIsNoRowBecauseItNamesNoCase() throws IOException {
        read("key,received,kind,service,area,block,channel,language,text,expected_entity\n"
                + "1,2025-03-03T10:00,grievance,,,,web,ar,lamp,\n");
        assertThat(cases).isEmpty();
        assertThat(said()).containsExactly("2 2 kind replay.grievance-alone");
    }

    /** Such as rows that say nothing of their state. */
    @Test
    void rowsWithAnEmptyCellMayBeSkipped() throws IOException {
        mine("times: [\"yyyy-MM-dd\"]", "skip: {words: [\"\"]}\n");
        reader().read(file("nr,at,done,words\n1,2025-03-03,,\n2,2025-03-03,,lamp\n"), mine.toString());
        assertThat(refused).isEmpty();
        assertThat(cases).extracting(RecordedCase::key).containsExactly("2");
    }

    @Test
    void anOffsetInATimeCounts() throws IOException {
        mine("times: [\"yyyy-MM-dd'T'HH:mm:ssXXX\", \"yyyy-MM-dd HH:mm[ VV]\"]", "");
        Path file = file("nr,at,done,words\n1,2025-03-03T10:00:00-05:00,2025-03-03T18:30:00+03:00,a\n"
                + "2,2025-03-03 10:00 America/New_York,,b\n3,2025-03-03 10:00,,c\n");
        reader().read(file, mine.toString());
        assertThat(refused).isEmpty();
        assertThat(cases)
                .extracting(RecordedCase::receivedAt)
                .containsExactly(
                        Instant.parse("2025-03-03T15:00:00Z"),
                        Instant.parse("2025-03-03T15:00:00Z"),
                        Instant.parse("2025-03-03T07:00:00Z"));
        assertThat(cases.get(0).acts().get(0).at()).isEqualTo(Instant.parse("2025-03-03T15:30:00Z"));
    }

    @Test
    void aDayWithoutATimeOfDayIsReadAndWhatIsAssumedIsCounted() throws IOException {
        mine("times: [\"yyyy-MM-dd\", \"yyyy-MM-dd HH:mm\"]", "due: until\n");
        RecordReader reader = reader();
        reader.read(
                file("nr,at,done,until,words\n1,2025-03-03,2025-03-03,2025-03-04,a\n2,2025-03-03,2025-03-03 07:10,,b\n"
                        + "3,2025-03-03 15:00,2025-03-03,,c\n4,2025-03-03,2025-03-02,,d\n"),
                mine.toString());
        assertThat(cases)
                .extracting(one -> one.receivedAt() + " " + one.acts().get(0).at())
                .containsExactly(
                        "2025-03-03T05:00:00Z 2025-03-03T11:00:00Z",
                        "2025-03-03T04:10:00Z 2025-03-03T04:10:00Z",
                        "2025-03-03T12:00:00Z 2025-03-03T12:00:00Z");
        assertThat(cases.get(0).promised()).isEqualTo("2025-03-04T20:59:59Z");
        assertThat(said()).containsExactly("5 5 done replay.closed-before-received");
        assertThat(reader.timesAssumed()).isEqualTo(5);
    }

    @Test
    void aDayThatDoesNotExistIsRefused() throws IOException {
        mine("times: [\"yyyy-MM-dd'T'HH:mm\", \"dd/MM/uuuu\", \"d MMM yy\"]", "");
        Path file =
                file("nr,at,done,words\n1,2025-02-30T10:00,,a\n2,30/02/2025,,b\n3,28 Feb 25,,c\n4,2025-02-28T24:00,,d\n"
                        + "5,2024-02-29T23:59,,e\n");
        reader().read(file, mine.toString());
        assertThat(cases).extracting(RecordedCase::key).containsExactly("3", "5");
        assertThat(said())
                .containsExactly(
                        "2 2 at replay.date-unreadable",
                        "3 3 at replay.date-unreadable",
                        "5 5 at replay.date-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "tab", "\\t", "|"})
    void cellsMayBePartedByAnotherSign(String named) throws IOException {
        mine("times: [\"yyyy-MM-dd\"]", "separator: \"" + named + "\"\n");
        Path file = file(
                "nr,at,done,words\n1,2025-03-03,,\"a; b\t| c\"\n".replace(",", named.length() == 1 ? named : "\t"));
        reader().read(file, mine.toString());
        new RecordReader(Profiles.in(folder), ZONE, cases::add, refused::add).read(file, null);
        assertThat(refused).isEmpty();
        assertThat(cases).hasSize(2).allMatch(one -> one.subject().equals("a; b\t| c"));
    }

    @Test
    void linesOfCasesAreReadAsTheyWereWritten() throws IOException {
        read(NYC + row("1", "06/26/2018 10:58:54 AM", "06/26/2018 12:50:01 PM", ""));
        RecordedCase first = cases.get(0);
        Path lines = folder.resolve("cases.jsonl");
        Files.writeString(lines, CaseLines.write(first).replace("\"key\":\"1\"", "\"key\":\"9\"") + "\n{broken\n");
        reader().read(lines, null);
        assertThat(cases).hasSize(2);
        assertThat(cases.get(1).acts()).isEqualTo(first.acts());
        assertThat(refused).extracting(one -> one.row() + one.reason().key()).containsExactly("2replay.line-broken");
    }

    /** One profile is named for a run, and one of its files may have come of an export. */
    @Test
    void linesOfCasesNeedNoProfileAlsoWhereOneIsNamed() throws IOException {
        read(NYC + row("1", "06/26/2018 10:58:54 AM", "06/26/2018 12:50:01 PM", ""));
        Path lines = folder.resolve("cases.jsonl");
        Files.writeString(lines, CaseLines.write(cases.get(0)).replace("\"key\":\"1\"", "\"key\":\"9\"") + "\n");
        reader().read(lines, "nyc-311");
        assertThat(cases).extracting(RecordedCase::key).containsExactly("1", "9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"key\":\"1\",|key",
                "\"receivedAt\":\"2018-06-26T07:58:54Z\",|receivedAt",
                "\"kind\":\"COMPLAINT\",|kind",
                "\"description\":\"Illegal Parking. Blocked Hydrant. Street\",|description",
                "\"urgency\":\"normal\",|urgency",
                "\"channel\":\"web\",|channel",
                "\"language\":\"EN\",|language",
                "\"at\":\"2018-06-26T09:50:01Z\",|acts",
                "\"by\":\"STAFF\",|acts",
                "\"act\":\"reply\",|acts"
            })
    void aLineThatLeavesSomethingOutIsRefusedAndTheRestGoesOn(String leftOutAndField) throws IOException {
        String[] leftOut = leftOutAndField.split("\\|");
        read(NYC + row("1", "06/26/2018 10:58:54 AM", "06/26/2018 12:50:01 PM", ""));
        String whole = CaseLines.write(cases.get(0));
        assertThat(whole).contains(leftOut[0]);
        Path lines = folder.resolve("cases.jsonl");
        String noAct =
                whole.replaceFirst("\"acts\":\\[.*]", "\"acts\":[null]").replace("\"key\":\"1\"", "\"key\":\"8\"");
        String another = whole.replace("\"key\":\"1\"", "\"key\":\"9\"");
        Files.writeString(lines, whole.replace(leftOut[0], "") + "\n" + noAct + "\n" + another + "\n");
        reader().read(lines, null);
        assertThat(said())
                .containsExactly("1 1 " + leftOut[1] + " replay.field-missing", "2 2 acts replay.field-missing");
        assertThat(cases).hasSize(2);
    }

    @Test
    void allSamplesAreRead() {
        RecordReader reader = reader();
        for (String sample : List.of("nyc-311-2018", "nyc-311-animals", "chicago-311-2023")) {
            reader.read(Path.of("samples/cases", sample + ".csv"), null);
        }
        assertThat(cases).hasSizeGreaterThan(4300);
        assertThat(refused).extracting(one -> one.reason().key()).containsOnly("replay.closed-before-received");
    }

    private void mine(String times, String more) throws IOException {
        mine = folder.resolve("mine.yaml");
        Files.writeString(
                mine,
                times
                        + """

                        name: mine
                        title: {ar: لي, en: Mine}
                        recognised-by: [nr, at, done]
                        language: ar
                        key: nr
                        received: at
                        closed: done
                        kind: {otherwise: complaint}
                        subject: [words]
                        text: [words]
                        """
                        + more);
    }

    private static String many(int count) {
        StringBuilder all = new StringBuilder(NYC);
        for (int i = 1; i <= count; i++) {
            all.append(row(String.valueOf(i), "06/26/2018 10:58:54 AM", "", ""));
        }
        return all.toString();
    }

    private List<String> said() {
        return refused.stream()
                .map(one -> one.row() + " " + one.line() + " " + one.field() + " "
                        + one.reason().key())
                .toList();
    }

    private static String row(String key, String created, String closed, String due) {
        return String.join(
                        ",",
                        key,
                        created,
                        closed,
                        "NYPD",
                        "Illegal Parking",
                        "Blocked Hydrant",
                        "Street",
                        "Closed",
                        due,
                        "The police looked and went.",
                        "QUEENS")
                + "\n";
    }

    @Test
    void aKeyThatAnotherFileHasIsRefusedByTheNameOfThatFile() throws IOException {
        RecordReader reader = reader();
        Path first = file(NYC + row("1", "06/26/2018 10:58:54 AM", "", ""));
        Path second = folder.resolve("others.csv");
        Files.writeString(second, NYC + row("1", "06/27/2018 10:58:54 AM", "", ""));
        reader.read(first, null);
        reader.read(second, null);

        assertThat(cases).hasSize(1);
        assertThat(refused).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo(second.toString());
            assertThat(one.reason().key()).isEqualTo("replay.key-in-two-files");
            assertThat(one.reason().parameters())
                    .containsEntry("file", first.toString())
                    .containsEntry("row", 2L);
        });
    }

    @Test
    void everyKeyOfAProfileIsExplainedToWhoeverWritesOne() throws IOException {
        String told = Files.readString(Path.of("samples/README.md"));
        for (RecordComponent one : Profile.class.getRecordComponents()) {
            String key = one.getName().equals("recognisedBy") ? "recognised-by" : one.getName();
            assertThat(told).containsPattern("(?m)^\\|[^|]*`" + key + "`[^|]*\\|");
        }
    }

    private void read(String content) throws IOException {
        reader().read(file(content), null);
    }

    private Path file(String content) throws IOException {
        Path file = folder.resolve("records.csv");
        Files.writeString(file, content);
        return file;
    }

    private RecordReader reader() {
        return new RecordReader(Profiles.in(PROFILES), ZONE, cases::add, refused::add);
    }
}
