package org.tawasul.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.reports.SampleReports;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.MovableClock;

/** Whoever asks for a report that takes long reads how far it is, and his browser looks again by itself. */
class ReportPagesTest {
    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final Visitor LEADER =
            new Visitor(Language.AR, new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null), "request");

    private final MovableClock clock = new MovableClock(BAHRAIN);
    private final Awaited halfway = new Awaited(null, 3, 6, clock.now());
    private final ReportPages pages = new ReportPages(
            new Counting(),
            new NoPapers(),
            SampleReports.organisation(),
            clock,
            new Texts(BAHRAIN, List.of("pages-reports")));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Model model = new ConcurrentModel();

    @Test
    void thePageSaysHowFarItIsAndLooksAgain() {
        assertThat(pages.country(LEADER, "2026-02", response, model)).isEqualTo("reports/counting");
        mustLookAgain();
        assertThat(model.getAttribute("report")).isEqualTo("/ar/reports/2026-02");
        assertThat(model.getAttribute("file")).isNull();
    }

    @Test
    void soDoesTheFile() throws Exception {
        assertThat(pages.printed(LEADER, "2026-02", "works", response, model)).isEqualTo("reports/counting");
        mustLookAgain();
        assertThat(model.getAttribute("report")).isEqualTo("/ar/reports/2026-02/works");
        assertThat(model.getAttribute("file")).isEqualTo(true);
    }

    private void mustLookAgain() {
        assertThat(response.getStatus()).isEqualTo(202);
        assertThat(response.getHeader("Refresh")).isEqualTo("2");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(model.getAttribute("awaited")).isEqualTo(halfway);
    }

    private final class Counting implements MonthlyReports {
        @Override
        public Awaited ask(YearMonth month, @Nullable String entity, SignedIn who) {
            return halfway;
        }

        @Override
        public @Nullable String only(SignedIn who) {
            return null;
        }

        @Override
        public MonthReport of(YearMonth month, @Nullable String entity, SignedIn who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MonthReport forOperator(YearMonth month, @Nullable String entity) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<YearMonth> months(SignedIn who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReportReader reader(SignedIn who) {
            throw new UnsupportedOperationException();
        }
    }

    /** Nothing is written before it is counted. */
    private static final class NoPapers implements Papers {
        @Override
        public Paper of(MonthReport report, Language language, ReportReader reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String html(Paper paper) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] pdf(Paper paper) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String json(MonthReport report) {
            throw new UnsupportedOperationException();
        }
    }
}
