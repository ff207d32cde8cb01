package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.notifications.PlayedPushService;
import org.tawasul.notifications.PushSubscriptions;
import org.tawasul.testing.PageVisitor;

/** Maria's device, woken by a service that is played. */
public class OnDeviceSteps {
    private static final String CASES = "/en/my-cases";

    private final PushSubscriptions subscriptions;
    private final PageVisitor visitor;
    private final PlayedPushService service = new PlayedPushService();
    private PageVisitor.@Nullable Seen seen;

    public OnDeviceSteps(PushSubscriptions subscriptions, Environment environment) {
        this.subscriptions = subscriptions;
        this.visitor =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @After
    public void close() {
        service.close();
    }

    @Given("Maria asked for notices on her device")
    public void asks() {
        visitor.signIn("customer.maria");
        assertThat(visitor.get(CASES).body()).contains("data-push-key=");
        assertThat(press("", address()).words()).contains("This device will tell you");
        subscriptions.wake();
        assertThat(service.calls("/maria")).isEmpty();
    }

    @Given("Maria wants no more notices on her device")
    public void wantsNoMore() {
        assertThat(press("/remove", address()).words()).contains("will not tell you any more");
    }

    @When("تطلب فاطمة التنبيه على جهازها")
    public void fatimaAsks() {
        fatimaAsks(service.origin() + "/fatima");
    }

    @When("تطلب فاطمة التنبيه على عنوان لا نعرف خدمته")
    public void fatimaAsksElsewhere() {
        fatimaAsks("https://example.org/fatima");
    }

    private void fatimaAsks(String address) {
        PageVisitor fatima = visitor.signIn("customer.fatima");
        seen = fatima.follow(fatima.post("/ar/my-cases/push", Map.of("address", address)));
    }

    @Then("her device is woken once, and who wakes it reads nothing")
    public void isWoken() {
        subscriptions.wake();
        subscriptions.wake();
        assertThat(service.calls("/maria")).singleElement().satisfies(call -> {
            assertThat(call.bodyLength()).isZero();
            assertThat(call.headers().get("authorization")).startsWith("vapid t=");
        });
    }

    @Then("her device is not woken")
    public void isNotWoken() {
        subscriptions.wake();
        assertThat(service.calls("/maria")).isEmpty();
    }

    @Then("تقول لها الصفحة {string}")
    public void says(String words) {
        assertThat(Objects.requireNonNull(seen).words()).contains(words);
    }

    private PageVisitor.Seen press(String door, String address) {
        return visitor.follow(visitor.post(CASES + "/push" + door, Map.of("address", address)));
    }

    private String address() {
        return service.origin() + "/maria";
    }
}
