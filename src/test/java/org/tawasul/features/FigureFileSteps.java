package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.testing.PageVisitor;

/** The figures of those above, and the lists behind them, taken away as files and read back. */
public class FigureFileSteps {
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]*/overview/(?:cuts|cases)\\.[a-z]+[^\"]*)\"");

    private final Story story;
    private final BusinessClock clock;
    private final int port;
    private @Nullable PageVisitor visitor;
    private String page = "";
    private String table = "";
    private String list = "";
    private String sheet = "";

    public FigureFileSteps(Story story, BusinessClock clock, Environment environment) {
        this.story = story;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("ينزّل {string} أرقام الخدمات والقائمة وراء رقم {string}")
    public void takesAway(String who, String figure) {
        PageVisitor taking = PageVisitor.at(port).signIn(who);
        visitor = taking;
        page = taking.get("/ar/overview/cuts?by=service&to=" + clock.today()).body();
        table = taking.get(file(page, "/overview/cuts.csv")).body();
        String cases = taking.get("/ar/overview/cases?figure=" + figure + "&entity=works&to=" + clock.today())
                .body();
        list = taking.get(file(cases, "/overview/cases.csv")).body();
        sheet = sheet(taking.file(file(cases, "/overview/cases.xlsx")));
    }

    @Then("يجد في ملف الخدمات سطر {string} وأرقامه كما في الصفحة")
    public void findsTheService(String name) {
        String line = table.lines()
                .filter(one -> one.startsWith(name + ","))
                .findFirst()
                .orElseThrow();
        Matcher received = Pattern.compile("<bdi>" + name + "</bdi>.*?<a [^>]*>([0-9,]+)</a>", Pattern.DOTALL)
                .matcher(page);
        assertThat(received.find()).isTrue();
        assertThat(line.split(",", -1)).hasSize(9);
        assertThat(line.split(",", -1)[1]).isEqualTo(received.group(1).replace(",", ""));
        assertThat(sheet(Objects.requireNonNull(visitor).file(file(page, "/overview/cuts.xlsx"))))
                .contains(name, "<v>" + line.split(",", -1)[1] + "</v>", "rightToLeft=\"true\"");
    }

    @Then("يجد في ملف القائمة رقم الشكوى وموضوعها وتاريخ ورودها")
    public void findsTheCase() {
        assertThat(line()).contains(story.theCase().subject(), day());
        assertThat(sheet).contains(story.number(), story.theCase().subject(), day());
    }

    @Then("يجد في ملف القائمة رقم الشكوى وخدمتها وتاريخ ورودها، ولا كلمة كتبها عميل ولا اسمًا")
    public void findsTheOutline() {
        assertThat(line()).contains("إنارة الشوارع", day());
        assertThat(sheet).contains(story.number(), "إنارة الشوارع", day());
        assertThat(list + sheet)
                .doesNotContain(story.theCase().subject(), story.theCase().description(), "فاطمة", "Fatima");
    }

    @Then("يجد في سطر الشكوى من الملف أن {string} أُبلغ بتأخرها ومتى")
    public void findsWhoWasTold(String whom) {
        assertThat(list.lines().findFirst().orElseThrow()).endsWith("من أُبلغ بالتأخر ومتى,تاريخ آخر إبلاغ");
        String told = line().split(",", -1)[line().split(",", -1).length - 2];
        assertThat(told).contains(whom).containsPattern("، [0-9]{1,2} \\p{L}+ [0-9]{4}، [0-9]{2}:[0-9]{2}$");
        assertThat(sheet).contains(told);
    }

    @Then("ليس في الملف اسم أحد ممن أُبلغوا")
    public void nobodysName() {
        assertThat(list + sheet).contains("مشرف").doesNotContain("اللؤلؤي", "works.supervisor");
    }

    @Then("لا يجد {string} الشكوى في ملفه")
    public void isNotInTheirs(String who) {
        PageVisitor other = PageVisitor.at(port).signIn(who);
        String path = "/ar/overview/cases.csv?figure=open&to=" + clock.today();
        assertThat(other.get(path + "&entity=works").status()).isEqualTo(403);
        assertThat(other.get(path).body()).startsWith("\uFEFF").doesNotContain(story.number());
    }

    private String line() {
        return list.lines()
                .filter(one -> one.startsWith(story.number()))
                .findFirst()
                .orElseThrow();
    }

    private String day() {
        return story.theCase().receivedAt().atZone(clock.zone()).toLocalDate().toString();
    }

    private static String file(String body, String start) {
        return FILE.matcher(body)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(path -> path.contains(start))
                .findFirst()
                .orElseThrow();
    }

    /** As programs open it: from its directory, and its letters are written as numbers. */
    private static String sheet(byte[] book) {
        try {
            Path file = Files.write(Files.createTempFile("figures", ".xlsx"), book);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return HtmlUtils.htmlUnescape(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
