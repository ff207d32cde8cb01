package org.tawasul.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.reports.SampleReports;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Whoever asks for a report that takes long reads how far it is, and is led on when it is complete. The pages are made as all others are. */
@TawasulTest
class ReportPagesTest {
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);
    private static final String PAGE = "/reports/2026-02/works";
    private static final String FILE = PAGE + "/report.pdf";

    @Autowired
    List<HandlerInterceptor> interceptors;

    @Autowired
    List<WebMvcConfigurer> manners;

    @Autowired
    ThymeleafViewResolver templates;

    @Autowired
    LocaleResolver languages;

    @Autowired
    Organisation organisation;

    @Autowired
    BusinessClock clock;

    @Autowired
    @Qualifier("pageTexts")
    Texts texts;

    private final Counting counting = new Counting();

    @BeforeEach
    void aLeaderLooks() {
        ApiSlice.signIn(LEADER);
    }

    @AfterEach
    void signOut() {
        ApiSlice.signIn(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|/reports/2026-02|يُحسب تقرير جميع الجهات الحكومية عن فبراير 2026|اكتمل حساب 3 من 6 من أجزاء التقرير.|تفتح هذه الصفحة التقرير تلقائيًا",
                "ar|/reports/2026-02/works|يُحسب تقرير وزارة الأشغال|اكتمل حساب 3 من 6 من أجزاء التقرير.|تفتح هذه الصفحة التقرير تلقائيًا",
                "ar|/reports/2026-02/works/report.pdf|يُحسب تقرير وزارة الأشغال|بدأ الحساب في الساعة 13:05.|يُحفظ الملف تلقائيًا",
                "ar|/reports/2026-02/report.pdf|يُحسب تقرير جميع الجهات الحكومية عن فبراير 2026|بدأ الحساب في الساعة 13:05.|يُحفظ الملف تلقائيًا",
                "en|/reports/2026-02|All government entities: the report of February 2026 is being counted|3 of 6 parts|opens the report by itself",
                "en|/reports/2026-02/works|Ministry of Works: the report of February 2026 is being counted|began at 13:05|opens the report by itself",
                "en|/reports/2026-02/works/report.pdf|Ministry of Works: the report of February 2026 is being counted|3 of 6 parts|The file is saved by itself",
                "en|/reports/2026-02/report.pdf|All government entities: the report of February 2026 is being counted|3 of 6 parts|The file is saved by itself"
            })
    void whoWaitsReadsWhoseReportItIsAndHowFar(String language, String path, String whose, String far, String then)
            throws Exception {
        MockHttpServletResponse seen = read("/" + language + path);

        assertThat(seen.getStatus()).isEqualTo(202);
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.getHeader("Refresh")).isNull();
        assertThat(said(seen)).contains(whose, far, then).doesNotContain("??");
        assertThat(html(seen))
                .contains("<html", "lang=\"" + language + "\"", "role=\"status\"", "hx-trigger=\"every 2s\"")
                .contains("hx-get=\"/" + language + path + "?seen=3\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"20\"")
                .contains("href=\"/" + language + path + "\"", "href=\"/" + language + "/reports\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ar|تُحسب أولًا تقارير أخرى|بدأ الحساب", "en|Others are counted first|began at"})
    void whileOthersAreCountedNobodyReadsThatHisBegan(String language, String said, String not) throws Exception {
        counting.since = null;
        counting.done = 0;

        MockHttpServletResponse seen = read("/" + language + PAGE);

        assertThat(seen.getStatus()).isEqualTo(202);
        assertThat(said(seen)).contains(said).doesNotContain(not);
        assertThat(html(seen)).contains(PAGE + "?seen=none\"").doesNotContain("<progress");
    }

    @Test
    void whatChangedIsSaidAnewAndNothingElse() throws Exception {
        assertThat(part("/ar" + PAGE + "?seen=3").getStatus()).isEqualTo(204);

        MockHttpServletResponse changed = part("/ar" + PAGE + "?seen=2");

        assertThat(changed.getStatus()).isEqualTo(202);
        assertThat(html(changed)).contains("id=\"counted\"", "?seen=3");
    }

    @Test
    void thePageLeadsOnWhenTheReportIsComplete() throws Exception {
        counting.report = SampleReports.report(3);

        MockHttpServletResponse part = part("/ar" + PAGE + "?seen=5");

        assertThat(part.getStatus()).isEqualTo(204);
        assertThat(part.getHeader("HX-Redirect")).isEqualTo("/ar" + PAGE);
    }

    /** A page that went on asking would have the file saved every two seconds. */
    @Test
    void theFileIsSavedOnceWhenItIsComplete() throws Exception {
        counting.report = SampleReports.report(3);

        MockHttpServletResponse part = part("/ar" + FILE + "?seen=5");

        assertThat(part.getStatus()).isEqualTo(200);
        assertThat(part.getHeader("HX-Redirect")).isNull();
        assertThat(said(part)).contains("اكتمل التقرير");
        assertThat(html(part))
                .contains("hx-get=\"/ar" + FILE + "\"", "hx-trigger=\"load\"")
                .doesNotContain("every 2s");
        assertThat(part("/ar" + FILE).getHeader("HX-Redirect")).isEqualTo("/ar" + FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|report-two-at-once|لا يُحسب لأحد أكثر من تقريرين معًا",
                "en|report-two-at-once|no more than two are counted for one person at once",
                "ar|report-many-waiting|تقارير كثيرة تنتظر دورها الآن",
                "en|report-many-waiting|Many reports wait"
            })
    void whoAsksForTooManyReadsWhyAndFindsBack(String language, String code, String sentence) throws Exception {
        counting.refusal = Refusal.of(Refusal.Kind.TOO_MANY, code);

        for (String path : List.of(PAGE, FILE)) {
            MockHttpServletResponse seen = read("/" + language + path);
            assertThat(seen.getStatus()).isEqualTo(429);
            assertThat(said(seen)).contains(sentence);
            assertThat(html(seen)).contains("href=\"/" + language + path + "\"", "href=\"/" + language + "/reports\"");
        }
    }

    private MockMvc pages() {
        List<HandlerMethodArgumentResolver> arguments = new ArrayList<>();
        manners.forEach(each -> each.addArgumentResolvers(arguments));
        return MockMvcBuilders.standaloneSetup(new ReportPages(counting, new NoPapers(), organisation, clock, texts))
                .setCustomArgumentResolvers(arguments.toArray(HandlerMethodArgumentResolver[]::new))
                .addInterceptors(interceptors.toArray(HandlerInterceptor[]::new))
                .setViewResolvers((name, language) -> templates.resolveViewName(name, language))
                .setLocaleResolver(languages)
                .build();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return pages().perform(get(path)).andReturn().getResponse();
    }

    /** As a page asks by itself where scripts run. */
    private MockHttpServletResponse part(String path) throws Exception {
        return pages().perform(get(path).header("HX-Request", "true"))
                .andReturn()
                .getResponse();
    }

    private static String html(MockHttpServletResponse seen) throws Exception {
        return seen.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String said(MockHttpServletResponse seen) throws Exception {
        return new PageVisitor.Seen(seen.getStatus(), null, html(seen)).words();
    }

    private static final class Counting implements MonthlyReports {
        private int done = 3;
        private @Nullable Instant since = Instant.parse("2026-03-01T10:05:00Z");
        private @Nullable MonthReport report;
        private @Nullable Refusal refusal;

        @Override
        public Awaited ask(YearMonth month, @Nullable String entity, SignedIn who) {
            if (refusal != null) {
                throw refusal;
            }
            return new Awaited(report, done, 6, since);
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
