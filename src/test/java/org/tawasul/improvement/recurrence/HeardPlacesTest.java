package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.TawasulTest;

/** Who marks a place and names no block counts where others said that it lies. */
@TawasulTest
class HeardPlacesTest {
    private static final String HERE = "26.21120, 50.58130";
    private static final String THREE_HUNDRED_METRES_ON = "26.21380, 50.58270";
    private static final String TWO_KILOMETRES_ON = "26.22960, 50.58130";

    @Autowired
    Intake intake;

    @Autowired
    JdbcTemplate sql;

    private int said;

    @BeforeEach
    void nobodySaidAnything() {
        sql.update("delete from heard_place");
    }

    @Test
    void thePlaceOfThreeWhoNamedTheBlockTooIsKnown() {
        said("331", "capital", HERE);
        said("334", "capital", HERE);
        assertThat(said(null, "capital", HERE)).as("two are too few").isEqualTo(counted("capital", 0));
        said("332", "capital", THREE_HUNDRED_METRES_ON);

        assertThat(said(null, "capital", HERE)).isEqualTo(counted("capital", 33));
        assertThat(said(null, null, HERE)).as("with its area").isEqualTo(counted("capital", 33));
        assertThat(said(null, "capital", TWO_KILOMETRES_ON)).isEqualTo(counted("capital", 0));
        assertThat(said(null, "capital", null)).isEqualTo(counted("capital", 0));
        assertThat(said("345", "capital", HERE)).as("what he names himself").isEqualTo(counted("capital", 34));
    }

    @Test
    void whereTheyDontAgreeNothingIsKnown() {
        said("331", "capital", HERE);
        said("331", "capital", HERE);
        said("331", "capital", HERE);
        said("345", "capital", HERE);

        assertThat(said(null, "capital", HERE)).isEqualTo(counted("capital", 0));
    }

    @Test
    void whoNamesAnotherAreaIsNotCountedThere() {
        said("331", "capital", HERE);
        said("331", "capital", HERE);
        said("331", "capital", HERE);

        assertThat(said(null, "northern", HERE)).isEqualTo(counted("northern", 0));
    }

    private static Map<String, Object> counted(String area, int blocks) {
        return Map.of("area", area, "blocks", blocks);
    }

    /** Returns where it counts. */
    private Map<String, Object> said(@Nullable String block, @Nullable String area, @Nullable String position) {
        String words = "عمود الإنارة رقم " + System.nanoTime() + ++said + " مطفأ"
                + (position == null ? "" : "\n\nالموضع: " + position);
        long id = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                "عمود إنارة مطفأ",
                                words,
                                // Of a lamp it would be asked first in which governorate it is.
                                area == null ? "identity-card" : "street-lighting",
                                area,
                                "normal",
                                "web",
                                null,
                                "سارة",
                                "sara" + System.nanoTime() + "@example.org",
                                null,
                                Language.AR,
                                List.of(),
                                block,
                                null,
                                null,
                                null,
                                false,
                                false),
                        new Actor("guest", "customer", null, null))
                .id();
        return sql.queryForMap("select area, blocks from heard where id = ?", id).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        cell -> cell.getKey().toLowerCase(java.util.Locale.ROOT), Map.Entry::getValue));
    }
}
