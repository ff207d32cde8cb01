package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** The morning digest, asked for on its page and read as it was written. */
public class DigestSteps {
    private final Outbox outbox;
    private final int port;

    public DigestSteps(Outbox outbox, Environment environment) {
        this.outbox = outbox;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("يطلب {string} الملخص الصباحي")
    public void asks(String login) {
        PageVisitor visitor = PageVisitor.at(port).signIn(login);
        visitor.get("/ar/overview/digest");
        Seen asked = visitor.post("/ar/overview/digest", Map.of("wanted", "yes"));
        assertThat(visitor.follow(asked).words()).contains("تصلكم كل يوم عمل");
    }

    @Then("يصل {string} ملخص فيه أرقام {string}")
    public void getsOne(String login, String entity) {
        assertThat(outbox.toStaff(login))
                .filteredOn(message -> message.step().startsWith("digest/"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.body()).contains(entity, "/ar/overview"));
    }

    @Then("لا يصل {string} ملخص")
    public void getsNone(String login) {
        assertThat(outbox.toStaff(login)).noneMatch(message -> message.step().startsWith("digest/"));
    }
}
