package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.testing.PageVisitor;

/** Figures by language: that of the case, whatever its customer reads. */
public class LanguageCutSteps {
    private static final String YUSUF = "customer.yusuf";
    private static final String ARABIC = "العربية";
    private static final String ENGLISH = "الإنجليزية";
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]*/overview/cases\\.csv[^\"]*)\"");

    private final Story story;
    private final BusinessClock clock;
    private final int port;
    private @Nullable PageVisitor visitor;
    private long arabic;
    private long english;

    public LanguageCutSteps(Story story, BusinessClock clock, Environment environment) {
        this.story = story;
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("يُخاطَب يوسف بالعربية")
    public void readsArabic() {
        prefers("ar");
    }

    @Given("رأى {string} كم ورد بكل لغة")
    public void looksBefore(String who) {
        visitor = PageVisitor.at(port).signIn(who);
        arabic = received(ARABIC);
        english = received(ENGLISH);
    }

    @When("يشتكي يوسف من إنارة الشوارع بالإنجليزية ولا يذكر لغته")
    public void complainsInEnglish() {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        complaint.keySet().removeAll(List.of("mail", "phone", "language"));
        complaint.put("subject", "Lamp post");
        complaint.put("description", "The lamp post at the corner of our road has been dark since Sunday");
        story.submitted(story.door().post(YUSUF, "/api/v1/cases", complaint));
        assertThat(story.door().get(YUSUF, "/api/v1/me/preferences").text("language"))
                .isEqualTo("ar");
    }

    @When("يختار يوسف بعدها أن يُخاطَب بالإنجليزية")
    public void readsEnglish() {
        prefers("en");
    }

    @Then("زاد ما ورد بالإنجليزية واحدًا ولم يزد ما ورد بالعربية")
    public void countedUnderEnglish() {
        assertThat(received(ENGLISH)).isEqualTo(english + 1);
        assertThat(received(ARABIC)).isEqualTo(arabic);
    }

    @Then("يجد الشكوى في القائمة وراء رقم الإنجليزية وفي ملفها، ولا يجدها وراء رقم العربية")
    public void isBehindEnglish() {
        assertThat(behind("en")).contains(story.number());
        assertThat(behind("ar")).doesNotContain(story.number());
    }

    private long received(String language) {
        Matcher number = Pattern.compile("<bdi>" + language + "</bdi>.*?<td[^>]*>(.*?)</td>", Pattern.DOTALL)
                .matcher(page());
        return number.find() ? Long.parseLong(number.group(1).replaceAll("<[^>]*>|[^0-9]", "")) : 0;
    }

    private String page() {
        return Objects.requireNonNull(visitor)
                .get("/ar/overview/cuts?by=language&to=" + clock.today())
                .body();
    }

    /** The whole list as a file, by the address that its page names; the number on the page of figures leads there. */
    private String behind(String value) {
        PageVisitor reader = Objects.requireNonNull(visitor);
        Matcher number = Pattern.compile("href=\"([^\"]*figure=received[^\"]*by=language&amp;value=" + value + ")\"")
                .matcher(page());
        if (!number.find()) {
            return "";
        }
        Matcher file =
                FILE.matcher(reader.get(number.group(1).replace("&amp;", "&")).body());
        assertThat(file.find()).isTrue();
        return reader.get(file.group(1).replace("&amp;", "&")).body();
    }

    private void prefers(String language) {
        Map<String, Object> wanted = Map.of("language", language, "preferredChannel", "both");
        assertThat(story.door().put(YUSUF, "/api/v1/me/preferences", wanted).isOk())
                .isTrue();
    }
}
