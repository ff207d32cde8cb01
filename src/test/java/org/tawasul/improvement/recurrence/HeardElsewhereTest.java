package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.HeardElsewhere;
import org.tawasul.improvement.HeardElsewhere.Refused;
import org.tawasul.improvement.HeardElsewhere.Taken;
import org.tawasul.improvement.HeardIncidents;
import org.tawasul.improvement.Scope;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class HeardElsewhereTest {
    private static final SignedIn QUALITY = new SignedIn("works.quality", Role.QUALITY_OFFICER, "works", null);
    private static final SignedIn OTHERS = new SignedIn("health.quality", Role.QUALITY_OFFICER, "health", null);
    private static final SignedIn CENTRAL = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "central", "central");
    private static final Scope ROADS = new Scope("works", "road-damage", null, null);

    @Autowired
    private HeardElsewhere heard;

    @Autowired
    private HeardFileLook look;

    @Autowired
    private HeardFileRows rows;

    @Autowired
    private FeedbackCounts counts;

    @Autowired
    private HeardRows pieces;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private HeardIncidents incidents;

    @Autowired
    private JdbcTemplate sql;

    private final Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));

    /** Each file has a word of its own, because the same file is the same. */
    private byte[] file(String... lines) {
        String text = "\uFEFFdate,service,words,entity,area,block,language\r\n" + String.join("\r\n", lines) + "\r\n,,"
                + "حفرة " + ids.next() + ",,,,\r\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void linesAreCountedWhereTheyBelongAndTheirWordsAreNotKept() {
        LocalDate day = clock.today().minusDays(3);
        int before = survey(day);
        Taken taken = heard.take(
                "survey",
                file(
                        day + ",road-damage,\"حفرة عميقة في الطريق، وهي قديمة\",,,312,ar",
                        day + ",road-damage,Deep hole in the road,works,capital,,en"),
                QUALITY);
        assertThat(taken.lines()).isEqualTo(3);
        assertThat(taken.waiting()).isEqualTo(2);
        assertThat(survey(day)).isEqualTo(before);

        look.look();
        assertThat(heard.file(taken.id(), QUALITY).counted()).isEqualTo(2);
        assertThat(heard.file(taken.id(), QUALITY).waiting()).isZero();
        assertThat(survey(day)).isEqualTo(before + 2);
        assertThat(rows.waiting(taken.id(), 9)).isEmpty();
        assertThat(counts.days(
                        new Scope("works", "road-damage", null, "capital", 31),
                        java.util.Set.of("survey"),
                        day,
                        day.plusDays(1)))
                .isNotEmpty();

        look.look();
        assertThat(survey(day)).isEqualTo(before + 2);
    }

    @Test
    void theSameFileIsCountedOnce() {
        LocalDate day = clock.today().minusDays(4);
        byte[] file = file(day + ",road-damage,الطريق مكسور منذ أسبوع,,,,");
        Taken first = heard.take("service-centre", file, QUALITY);
        look.look();
        int counted = counts.days(ROADS, day, day.plusDays(1)).getOrDefault(day, 0);
        Taken again = heard.take("service-centre", file, QUALITY);
        look.look();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(counts.days(ROADS, day, day.plusDays(1))).containsEntry(day, counted);
    }

    @Test
    void whatAnEntityHasSentTheCentralTeamIsToldOf() {
        LocalDate day = clock.today().minusDays(6);
        byte[] file = file(day + ",road-damage,الطريق غارق بعد المطر,,,,");
        Taken first = heard.take("service-centre", file, QUALITY);
        look.look();
        int counted = counts.days(ROADS, day, day.plusDays(1)).getOrDefault(day, 0);
        for (SignedIn other : List.of(CENTRAL, OTHERS)) {
            assertThatThrownBy(() -> heard.take("service-centre", file, other))
                    .isInstanceOfSatisfying(Refusal.class, refused -> {
                        assertThat(refused.code()).isEqualTo("heard-file-known");
                        assertThat(refused.sentence().parameters()).containsEntry("at", first.sentAt());
                        assertThat(texts.say(refused.sentence()).ar()).contains("الأشغال");
                    });
        }
        look.look();
        assertThat(counts.days(ROADS, day, day.plusDays(1))).containsEntry(day, counted);
    }

    @Test
    void whatCannotBeCountedIsLeftAsideAndHoldsUpNothing() {
        LocalDate day = clock.today().minusDays(7);
        String line = day + ",road-damage,الرصيف مكسور عند المدخل,,,,";
        List<Long> failing = new ArrayList<>();
        for (int file = 0; file < 6; file++) {
            Taken taken = heard.take("survey", file(line, line, line), QUALITY);
            sql.update("update heard_line set heard_on = null where file_id = ? and line_number = 3", taken.id());
            failing.add(taken.id());
        }
        Taken whole = heard.take("survey", file(line), QUALITY);

        look.look();
        look.look();
        assertThat(heard.file(whole.id(), QUALITY).counted()).isEqualTo(1);
        for (long file : failing) {
            Taken left = heard.file(file, QUALITY);
            assertThat(List.of(left.counted(), left.aside(), left.waiting(), left.refused()))
                    .containsExactly(2, 1, 0, 1);
        }
        assertThat(incidents.open())
                .extracting(HeardIncidents.Aside::file, HeardIncidents.Aside::lines, HeardIncidents.Aside::detail)
                .contains(tuple(failing.get(0), 1, "NullPointerException"));

        for (long file : failing) {
            sql.update("update heard_line set heard_on = ? where file_id = ? and id is not null", day, file);
            assertThat(incidents.again(file, Actor.SYSTEM)).isTrue();
            assertThat(incidents.again(file, Actor.SYSTEM)).isFalse();
        }
        look.look();
        look.look();
        assertThat(failing)
                .allSatisfy(
                        file -> assertThat(heard.file(file, QUALITY).counted()).isEqualTo(3));
        assertThat(incidents.open()).noneMatch(one -> failing.contains(one.file()));
    }

    @Test
    void eachLineThatCannotBeCountedSaysWhy() {
        LocalDate day = clock.today();
        Taken taken = heard.take(
                "quality",
                file(
                        "gestern,road-damage,كلام عن الطريق,,,,",
                        day.plusDays(1) + ",road-damage,كلام عن الطريق,,,,",
                        day + ",no-such,كلام عن الطريق,,,,",
                        day + ",road-damage,,,,,",
                        day + ",road-damage,كلام عن الطريق,health,,,",
                        day + ",road-damage,كلام عن الطريق,,atlantis,,",
                        day + ",road-damage,كلام عن الطريق,,muharraq,312,",
                        day + ",road-damage,كلام عن الطريق,,,99999,",
                        day + ",road-damage,كلام عن الطريق,,,,fr",
                        day + ",road-damage"),
                QUALITY);
        assertThat(taken.waiting()).isZero();
        assertThat(heard.refused(taken.id(), QUALITY))
                .extracting(Refused::problem)
                .containsExactly(
                        "date-wrong",
                        "date-out-of-range",
                        "service-unknown",
                        "words-missing",
                        "entity-not-yours",
                        "area-unknown",
                        "block-in-another-area",
                        "block-unknown",
                        "language-unknown",
                        "width",
                        "date-wrong");
        assertThat(heard.refused(taken.id(), QUALITY).get(0).number()).isEqualTo(2);
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() {
        assertThat(refusal("survey", new byte[0])).isEqualTo("upload-empty");
        assertThat(refusal("survey", "date,service\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("heard-file-columns");
        assertThat(refusal("survey", "date,service,words\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("upload-empty");
        assertThat(refusal("survey", new byte[] {'d', (byte) 0xff, 'e'})).isEqualTo("heard-file-not-utf8");
        assertThat(refusal("survey", "date,service,words\n\"open,x,y\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("heard-file-broken");
        assertThat(refusal("survey", new byte[HeardElsewhere.SIZE + 1])).isEqualTo("heard-file-too-large");
        assertThat(refusal("case", "date,service,words\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source-unknown");
    }

    @Test
    void aFileIsItsEntitysAlone() {
        Taken taken = heard.take("supervisors", file(), QUALITY);
        assertThat(heard.files(OTHERS)).noneMatch(file -> file.id() == taken.id());
        assertThatThrownBy(() -> heard.file(taken.id(), OTHERS)).hasMessageContaining("heard-file-unknown");
        assertThat(heard.file(taken.id(), CENTRAL).id()).isEqualTo(taken.id());
        SignedIn worker = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
        assertThatThrownBy(() -> heard.files(worker)).hasMessageContaining("not-allowed");
    }

    @Test
    void aNewSourceIsARow() {
        String code = "s" + Long.toString(ids.next() % 1_000_000_000L, 36);
        assertThatThrownBy(() -> heard.addSource(code, "زيارات", "Visits", QUALITY))
                .hasMessageContaining("not-allowed");
        heard.addSource(code, "زيارات", "Visits", CENTRAL);
        assertThat(heard.sources()).anyMatch(source -> source.code().equals(code));
        assertThatThrownBy(() -> heard.addSource(code, "زيارات", "Visits", CENTRAL))
                .hasMessageContaining("source-known");
        assertThatThrownBy(() -> heard.addSource("case", "زيارات", "Visits", CENTRAL))
                .hasMessageContaining("source-known");
        assertThat(heard.take(code, file(), CENTRAL).source().code()).isEqualTo(code);
    }

    @Test
    void partsAreCountedOneAfterTheOtherUntilAllIs() {
        LocalDate day = clock.today().minusDays(5);
        List<String> lines = java.util.stream.IntStream.range(0, 250)
                .mapToObj(line -> day + ",road-damage,الطريق متشقق في أكثر من موضع,,,,")
                .toList();
        Taken taken = heard.take("survey", file(lines.toArray(String[]::new)), CENTRAL);
        look.look();
        assertThat(heard.file(taken.id(), CENTRAL).counted()).isEqualTo(250);
        assertThat(pieces.bySource(ROADS, day, day.plusDays(1)))
                .anyMatch(source -> source.source().equals("survey") && source.pieces() >= 250);
    }

    private int survey(LocalDate day) {
        return counts.days(ROADS, java.util.Set.of("survey"), day, day.plusDays(1))
                .getOrDefault(day, 0);
    }

    private String refusal(String source, byte[] content) {
        try {
            heard.take(source, content, QUALITY);
            return "none";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
