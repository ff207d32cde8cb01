package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** Drafts of rows on the live files, and the editions that they become, on a real store. */
@TawasulTest
class GovernmentDraftsTest {
    private static final String SERVICES = "services.csv";
    private static final Actor ADMIN = new Actor("admin.of-drafts", "administrator", null, "test");

    @Autowired
    GovernmentDrafts drafts;

    @Autowired
    GovernmentFiles files;

    @Autowired
    Organisation organisation;

    private ChangedGovernment before;

    @BeforeEach
    void remember() {
        before = new ChangedGovernment(files);
    }

    @AfterEach
    void putBack() {
        drafts.drop(ADMIN);
        before.putBack();
    }

    @Test
    void whatIsWrittenDownIsKeptAndChangesNothing() {
        drafts.add(add("kerb-paint"), ADMIN);
        drafts.add(add("kerb-repair"), ADMIN);

        GovernmentDraft draft = drafts.of(ADMIN.id()).orElseThrow();
        assertThat(draft.items()).hasSize(2).allSatisfy(item -> assertThat(item.id())
                .isNotEmpty());
        assertThat(live()).doesNotContain("kerb-paint");

        drafts.remove(draft.items().get(0).id(), ADMIN);
        assertThat(drafts.of(ADMIN.id()).orElseThrow().items()).hasSize(1);
        drafts.drop(ADMIN);
        assertThat(drafts.of(ADMIN.id())).isEmpty();
    }

    @Test
    void aDraftBecomesAnEditionOfItsOwner() {
        drafts.add(add("kerb-paint"), ADMIN);
        Trial trial = drafts.trial(drafts.of(ADMIN.id()).orElseThrow());

        assertThat(trial.problems()).isEmpty();
        assertThat(trial.organisation()).isNotNull();
        assertThat(drafts.publish(trial.edition(), version(), ADMIN)).isEmpty();

        Edition newest = drafts.editions(1).get(0);
        assertThat(newest.actor()).isEqualTo(ADMIN.id());
        assertThat(newest.hash()).isEqualTo(files.edition());
        assertThat(drafts.between(trial.edition(), newest.hash()))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNull());
        assertThat(new String(drafts.file(trial.edition(), SERVICES), StandardCharsets.UTF_8))
                .doesNotContain("kerb-paint");
        assertThatThrownBy(() -> drafts.publish(newest.hash(), 1, ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("draft-empty"));
    }

    @Test
    void aRowThatSomebodyElseChangedIsNotWrittenOver() {
        Map<String, String> row = row("street-lighting");
        Map<String, String> mine = with(row, "name_en", "Lights of streets");
        Map<String, String> theirs = with(row, "name_en", "Public lighting");
        drafts.add(new DraftItem("", "change", List.of(new RowChange(SERVICES, row, mine))), ADMIN);
        String changed = live().replace("إنارة الشوارع,Street lighting", "إنارة الشوارع,Public lighting");
        assertThat(files.replace(Map.of(SERVICES, changed.getBytes(StandardCharsets.UTF_8)), null, ADMIN))
                .isEmpty();

        Trial trial = drafts.trial(drafts.of(ADMIN.id()).orElseThrow());

        assertThat(trial.lost()).hasSize(1);
        assertThat(row("street-lighting")).isEqualTo(theirs);
        assertThatThrownBy(() -> drafts.publish(trial.edition(), version(), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("draft-row-changed"));
    }

    @Test
    void whatItsOwnerWroteInAnotherWindowIsNotPublishedUnseen() {
        drafts.add(add("kerb-paint"), ADMIN);
        GovernmentDraft shown = drafts.of(ADMIN.id()).orElseThrow();
        Trial trial = drafts.trial(shown);
        drafts.add(add("kerb-stone"), ADMIN);

        assertThatThrownBy(() -> drafts.publish(trial.edition(), shown.version(), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("draft-changed"));
        assertThat(drafts.of(ADMIN.id()).orElseThrow().items()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidAtItsCell() {
        Map<String, String> bad = with(with(newRow("kerb-paint"), "entity", "nobody"), "from", "yesterday");

        assertThat(drafts.faults(new DraftItem("", "add", List.of(RowChange.added(SERVICES, bad))), ADMIN.id()))
                .extracting(GovernmentDrafts.CellFault::field)
                .containsExactly("from");
        assertThat(drafts.faults(
                        new DraftItem("", "add", List.of(RowChange.added(SERVICES, newRow("kerb-paint")))), ADMIN.id()))
                .isEmpty();
    }

    @Test
    void whatChangesNothingIsNotWrittenDown() {
        Map<String, String> row = row("street-lighting");

        assertThatThrownBy(() ->
                        drafts.add(new DraftItem("", "change", List.of(new RowChange(SERVICES, row, row))), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("draft-nothing-changes"));
    }

    private long version() {
        return drafts.of(ADMIN.id()).orElseThrow().version();
    }

    private DraftItem add(String code) {
        return new DraftItem("", "add", List.of(RowChange.added(SERVICES, newRow(code))));
    }

    private static Map<String, String> newRow(String code) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("entity", "works");
        row.put("name_ar", "دهان الأرصفة");
        row.put("name_en", "Kerbs");
        row.put("from", "2026-01-01");
        row.put("until", "");
        return row;
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> other = new LinkedHashMap<>(row);
        other.put(column, value);
        return other;
    }

    private Map<String, String> row(String code) {
        return org.tawasul.shared.table.TableText.parse(live()).rows().stream()
                .filter(row -> code.equals(row.get("code")))
                .findFirst()
                .orElseThrow();
    }

    private String live() {
        return new String(files.file(SERVICES), StandardCharsets.UTF_8);
    }
}
