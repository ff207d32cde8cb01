package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.pages.MapView;
import org.tawasul.pages.Position;
import org.tawasul.testing.PageVisitor;

/** A place that is shown on the map, by pressing the picture and its buttons, without scripts. */
public class MapSteps {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final Pattern VIEW = Pattern.compile("name=\"map\" value=\"([^\"]+)\"");
    private static final Pattern POSITION =
            Pattern.compile("id=\"position\"[^>]*value=\"([0-9.]+, [0-9.]+)\"", Pattern.DOTALL);
    private static final AtomicInteger PHONES = new AtomicInteger(36390000);

    private final Cases cases;
    private final int port;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private String language = "en";
    private @Nullable PageVisitor visitor;
    private PageVisitor.@Nullable Seen seen;

    public MapSteps(Cases cases, Environment environment) {
        this.cases = cases;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("Maryam is asked where the broken bench is")
    public void isAskedWhere() {
        begin("en", "The bench in the park has been broken for a week, number " + PHONES.get());
    }

    @Given("سُئلت مريم عن مكان المقعد المكسور")
    public void isAskedWhereInArabic() {
        begin("ar", "المقعد في الحديقة مكسور منذ أسبوع، رقم " + PHONES.get());
    }

    @When("she presses Manama on the map, nearer, and nearer still")
    @When("تضغط على المنامة في الخريطة، ثم أقرب، ثم أقرب")
    public void pressesThrice() {
        press(223, 110);
        assertThat(last().body()).contains("name=\"map\" value=\"1 ");
        press(210, 315);
        assertThat(last().body()).contains("name=\"map\" value=\"2 ");
        press(210, 315);
    }

    @Then("the marker stands where she pressed, and the page names what is near")
    public void markerStands() {
        Position pressed = MapView.COUNTRY.at(223 / 420.0, 110 / 630.0);
        Position marked = Position.read(inTheField()).orElseThrow();
        assertThat(marked.latitude()).isCloseTo(pressed.latitude(), within(0.0001));
        assertThat(marked.longitude()).isCloseTo(pressed.longitude(), within(0.0001));
        assertThat(last().body()).contains("class=\"map-marker\" transform=");
        assertThat(last().words()).contains("Nearest name on the map: Manama");
    }

    @When("she marks the middle by a key")
    public void marksByKey() {
        typed.put("map", "2 26.21000, 50.58000");
        press(0, 0);
        assertThat(inTheField()).isEqualTo("26.21000, 50.58000");
    }

    @When("she moves to the north and takes the marker away")
    public void movesAndTakesAway() {
        go("place", "map-north");
        assertThat(last().body()).doesNotContain("value=\"2 26.21000");
        go("place", "map-clear");
    }

    @Then("no place is marked any more")
    public void nothingMarked() {
        assertThat(POSITION.matcher(last().body()).find()).isFalse();
        assertThat(last().words()).contains("No place is marked yet.");
    }

    @When("she presses the land of a neighbour")
    public void pressesNeighbour() {
        typed.put("map", "2 25.60060, 50.82800");
        press(410, 500);
    }

    @Then("the page says that the place is outside Bahrain, and marks nothing")
    public void saysOutside() {
        assertThat(last().status()).isEqualTo(400);
        assertThat(last().words()).contains("This place is outside Bahrain.");
        assertThat(POSITION.matcher(last().body()).find()).isFalse();
    }

    @When("she checks all of it and sends it")
    @When("تراجع ما كتبته وترسله")
    public void sends() {
        typed.put("position", inTheField());
        go("place", "next");
        typed.put("customerName", "مريم");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        go("you", "next");
        assertThat(last().body()).contains("class=\"map small\"", typed.get("position"));
        go("check", "send");
        seen = at().follow(last());
    }

    @When("تقرأ الصفحة بالإنجليزية ثم تعود إلى العربية")
    public void switches() {
        String marked = inTheField();
        for (String other : new String[] {"en", "ar"}) {
            language = other;
            go("place", "stay");
            assertThat(inTheField()).isEqualTo(marked);
            assertThat(last().body()).contains("name=\"map\" value=\"2 ", "class=\"map-marker\" transform=");
        }
    }

    @Then("the team reads the place that she pressed, and nothing else was sent of it")
    public void teamReads() {
        assertThat(sent().description()).endsWith("\n\nPosition: " + typed.get("position"));
    }

    @Then("يقرأ فريق العمل الموضع الذي ضغطت عليه")
    public void teamReadsInArabic() {
        assertThat(sent().description()).endsWith("\n\nالموضع: " + typed.get("position"));
    }

    @Then("the worker on it sees it on a map")
    @Then("يراه الموظف على خريطة")
    public void workerSees() {
        PageVisitor worker = PageVisitor.at(port).signIn("works.supervisor");
        PageVisitor.Seen page = worker.get("/" + language + "/cases/" + sent().number());
        assertThat(page.body()).contains("class=\"map small\"", "class=\"map-marker\" transform=");
    }

    private void begin(String tongue, String words) {
        language = tongue;
        visitor = PageVisitor.at(port);
        at().get("/" + language + "/submit/complaint");
        typed.put("description", words);
        typed.put("service", "street-lighting");
        typed.put("area", "capital");
        go("words", "next");
    }

    private void press(int x, int y) {
        Map<String, String> fields = fields("place");
        fields.put("large.x", Integer.toString(x));
        fields.put("large.y", Integer.toString(y));
        post(fields);
    }

    private void go(String step, String button) {
        Map<String, String> fields = fields(step);
        fields.put("go", button);
        post(fields);
    }

    private Map<String, String> fields(String step) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", step);
        return fields;
    }

    private void post(Map<String, String> fields) {
        seen = at().post("/" + language + "/submit/complaint", fields);
        Matcher view = VIEW.matcher(last().body());
        if (view.find()) {
            typed.put("map", view.group(1));
        }
        if (last().body().contains("id=\"position\"")) {
            Matcher field = POSITION.matcher(last().body());
            typed.put("position", field.find() ? field.group(1) : "");
        }
    }

    private String inTheField() {
        Matcher field = POSITION.matcher(last().body());
        assertThat(field.find()).as(last().words()).isTrue();
        return field.group(1);
    }

    private CaseView sent() {
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).as(last().words()).isTrue();
        return cases.byNumber(number.group());
    }

    private PageVisitor at() {
        return Objects.requireNonNull(visitor, "nobody has come yet");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
