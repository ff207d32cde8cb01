package org.tawasul.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.RowChange;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.table.TableText;

class ChangedRowsTest {
    private static final String FILE = "areas.csv";
    private static final String LIVE =
            """
            code,name_ar,name_en,from,until
            north,الشمالية,"North, upper",2020-01-01,
            south,الجنوبية,South,2020-01-01,
            """;

    @Test
    void rowsAreAddedChangedAndTakenOutAndTheOthersStay() {
        String after = put(
                RowChange.added(FILE, row("north", "Far north", "2030-01-01")),
                new RowChange(FILE, row("south", "South", "2020-01-01"), row("south", "Deep south", "2020-01-01")));

        assertThat(after)
                .isEqualTo(
                        """
                        code,name_ar,name_en,from,until
                        north,الشمالية,"North, upper",2020-01-01,
                        north,اسم,Far north,2030-01-01,
                        south,اسم,Deep south,2020-01-01,
                        """);
    }

    @Test
    void aWholeFileIsPutOnAWholeFileWithoutLookingAtAllOfItForEachRow() {
        StringBuilder live = new StringBuilder("code,name_ar,name_en,from,until\n");
        List<RowChange> changes = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            live.append("c").append(row).append(",اسم,Name,2020-01-01,\n");
            changes.add(new RowChange(FILE, row("c" + row, "Name", "2020-01-01"), row("c" + row, "New", "2020-01-01")));
        }
        DraftItem item = new DraftItem("item", "upload", changes);

        ChangedRows rows = new ChangedRows(
                        new SourceTree(Map.of(FILE, live.toString().getBytes(StandardCharsets.UTF_8))))
                .put(List.of(item));

        assertThat(rows.numbers(item).get(FILE)).hasSize(20_000).contains(2L, 20_001L);
        assertThat(new String(rows.changed().get(FILE), StandardCharsets.UTF_8))
                .isEqualTo(live.toString().replace("Name", "New"));
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() {
        ChangedRows rows =
                rows(RowChange.added(FILE, TableText.parse(LIVE).rows().get(0)));

        assertThat(rows.changed()).isEmpty();
        assertThat(rows.lost()).isEmpty();
    }

    @Test
    void aRowThatIsNoLongerAsItWasIsLost() {
        ChangedRows rows = rows(
                new RowChange(FILE, row("south", "Old south", "2020-01-01"), row("south", "New south", "2020-01-01")));

        assertThat(rows.lost()).containsExactly("item");
        assertThat(rows.changed()).isEmpty();
    }

    @Test
    void aRowThatIsGoneNeedsNotBeTakenOut() {
        assertThat(rows(RowChange.removed(FILE, row("west", "West", "2020-01-01")))
                        .lost())
                .isEmpty();
        assertThat(rows(RowChange.removed(FILE, row("south", "Old south", "2020-01-01")))
                        .lost())
                .containsExactly("item");
    }

    @Test
    void theDifferenceOfTwoTextsLeadsFromOneToTheOther() {
        TableText one = TableText.parse(LIVE);
        TableText other = TableText.parse(LIVE.replace("South", "Deep south") + "west,غرب,West,2020-01-01,\n");

        List<RowChange> changes = RowDifference.between(FILE, one, other);

        assertThat(changes).hasSize(2);
        assertThat(new String(
                        new ChangedRows(tree())
                                .put(List.of(new DraftItem("item", "upload", changes)))
                                .changed()
                                .get(FILE),
                        StandardCharsets.UTF_8))
                .isEqualTo(other.write());
        assertThat(RowDifference.between(FILE, one, one)).isEmpty();
    }

    private static String put(RowChange... changes) {
        return new String(rows(changes).changed().get(FILE), StandardCharsets.UTF_8);
    }

    private static ChangedRows rows(RowChange... changes) {
        return new ChangedRows(tree()).put(List.of(new DraftItem("item", "change", List.of(changes))));
    }

    private static SourceTree tree() {
        return new SourceTree(Map.of(FILE, LIVE.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> row(String code, String name, String from) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("name_ar", code.equals("south") && name.equals("South") ? "الجنوبية" : "اسم");
        row.put("name_en", name);
        row.put("from", from);
        row.put("until", "");
        return row;
    }
}
