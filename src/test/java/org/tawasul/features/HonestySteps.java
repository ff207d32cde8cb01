package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** How sure the figures are, and what would explain them. */
public class HonestySteps {
    private final BusinessClock clock;
    private final int port;
    private @Nullable PageVisitor visitor;
    private Seen seen = new Seen(0, null, "");

    public HonestySteps(BusinessClock clock, Environment environment) {
        this.clock = clock;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("تقرأ {string} أرقام جهتها")
    public void readsFigures(String who) {
        reads(who, "/ar/overview?to=" + clock.today());
    }

    @When("تقرأ {string} أرقام الجهات مرتبة بالتقييم")
    public void readsSorted(String who) {
        reads(who, "/ar/overview?sort=rating&to=" + clock.today());
    }

    @Then("تجد مع متوسط التقييم عدد التقييمات ومدى المتوسط ونسبة الراضين ومداها")
    public void findsTheInterval() {
        assertThat(seen.words())
                .containsPattern("تقييم")
                .containsPattern("المتوسط بين [1-5]\\.[0-9]{2} و[1-5]\\.[0-9]{2}")
                .containsPattern("الراضون [0-9]+% \\(بين [0-9]+ و[0-9]+\\)");
    }

    @Then("تجد المدى نفسه في الجدول الذي تنزّله")
    public void findsItInTheFile() {
        Seen file = Objects.requireNonNull(visitor).get("/ar/overview/table.csv?to=" + clock.today());
        assertThat(file.body()).contains("عدد التقييمات", "التقييم: أدنى المدى", "الراضون (%)", "مقارنة ببقية الجهات");
    }

    @Then("تجد بجانب كل جهة قُيّمت ردودها إحدى ثلاث عبارات لا رتبة")
    public void findsStandings() {
        assertThat(seen.words()).containsPattern("لا يمكن تمييزها|أفضل من بقية الجهات|أدنى من بقية الجهات|المتوسط بين");
    }

    @Then("تقرأ القاعدة التي قيل بها ذلك")
    public void readsTheRule() {
        assertThat(seen.words()).contains("لا تُعد الجهة أفضل أو أدنى إلا إذا انفصل مداها انفصالًا تامًا");
    }

    private void reads(String who, String path) {
        PageVisitor reading = PageVisitor.at(port).signIn(who);
        visitor = reading;
        seen = reading.get(path);
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
    }
}
