package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.When;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.tawasul.testing.PageVisitor;

/** Maria on the page of her case. */
public class ReadInTheCaseSteps {
    private final Story story;
    private final PageVisitor maria;

    public ReadInTheCaseSteps(Story story, Environment environment) {
        this.story = story;
        this.maria =
                PageVisitor.at(Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class)));
    }

    @When("she presses {string} on the page of her case")
    public void presses(String button) {
        String page = "/en/my-cases/" + story.number();
        assertThat(maria.signIn("customer.maria").get(page).words()).contains(button);
        PageVisitor.Seen after = maria.follow(maria.post(page + "/seen", Map.of()));
        assertThat(after.words()).contains("now we know that you have read the reply");
    }
}
