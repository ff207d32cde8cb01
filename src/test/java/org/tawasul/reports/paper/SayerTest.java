package org.tawasul.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.reports.SampleReports;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Words follow the numbers that are read. */
class SayerTest {
    @Test
    void daysAreSaidByTheNumberThatIsShown() {
        assertThat(said(Language.AR, "3.96")).isEqualTo("4 أيام");
        assertThat(said(Language.AR, "1.04")).isEqualTo("يوم واحد");
        assertThat(said(Language.AR, "1.98")).isEqualTo("يومان");
        assertThat(said(Language.AR, "11.00")).isEqualTo("11 يومًا");
        assertThat(said(Language.AR, "2.35")).isEqualTo("2.4 يوم");
        assertThat(said(Language.EN, "0.96")).isEqualTo("one day");
        assertThat(said(Language.EN, "2.35")).isEqualTo("2.4 days");
    }

    private static String said(Language language, String days) {
        ZoneId zone = ZoneId.of("Asia/Bahrain");
        Texts texts = new Texts(zone, List.of("pages-reports"));
        return new Sayer(texts, language, SampleReports.organisation(), LocalDate.EPOCH, zone)
                .days(new BigDecimal(days));
    }
}
