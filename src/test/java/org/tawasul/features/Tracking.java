package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.spring.ScenarioScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.PageVisitor.Seen;

/** Salma, who has a telephone and no sign-in, at her browser. */
@Component
@ScenarioScope
public class Tracking {
    private static final Pattern SIX = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final Pattern LINK = Pattern.compile("/(?:ar|en)/rate/([A-Za-z0-9_-]{43})");
    private static final AtomicInteger NEXT = new AtomicInteger(36_660_100);

    private final Story story;
    private final Outbox outbox;
    private final String phone = Integer.toString(NEXT.incrementAndGet());

    @LocalServerPort
    private int port;

    private @Nullable PageVisitor visitor;
    private @Nullable Seen seen;

    Tracking(Story story, Outbox outbox) {
        this.story = story;
        this.outbox = outbox;
    }

    String phone() {
        return phone;
    }

    /** The contact centre takes it down: with a telephone and no more. */
    void complains() {
        Map<String, Object> body = new HashMap<>(Submissions.of("complaint", "street-lighting", "capital"));
        body.put("customerName", "سلمى");
        body.put("phone", phone);
        body.remove("mail");
        story.submitted(story.door().post("agent.noor", "/api/v1/cases", body));
    }

    PageVisitor at() {
        if (visitor == null) {
            visitor = PageVisitor.at(port);
        }
        return visitor;
    }

    PageVisitor stranger() {
        return PageVisitor.at(port);
    }

    Seen sees(Seen page) {
        seen = page;
        return page;
    }

    Seen last() {
        assertThat(seen).as("a page was looked at").isNotNull();
        return seen;
    }

    /** Returns the path of the page that asks for the code. */
    String asks(PageVisitor who, String known) {
        who.get("/ar/follow");
        Seen asked = sees(who.post("/ar/follow", Map.of("known", known)));
        assertThat(asked.status()).as(asked.words()).isEqualTo(302);
        return path(asked);
    }

    void enters(String page, String code) {
        sees(at().post(page.replaceFirst("\\?.*", ""), Map.of("code", code, "number", number(page))));
    }

    /** With a fresh code, and looks at her case. */
    void opensHerCase() {
        String page = asks(at(), story.number());
        enters(page, code());
        sees(at().follow(last()));
        assertThat(last().status()).as(last().words()).isEqualTo(200);
    }

    String own(String more) {
        return "/ar/my-cases/" + story.number() + more;
    }

    String code() {
        List<OutboxMessage> sent = codes();
        Matcher found = SIX.matcher(sent.get(sent.size() - 1).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    List<OutboxMessage> codes() {
        return outbox.withoutCase(story.theCase().customerId());
    }

    String ratingLink() {
        return outbox.ofCase(story.theCase().id()).stream()
                .map(message -> LINK.matcher(message.body()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    static String path(Seen seen) {
        return String.valueOf(seen.location()).replaceFirst("^https?://[^/]+", "");
    }

    private static String number(String page) {
        int query = page.indexOf("?number=");
        return query < 0 ? "" : page.substring(query + "?number=".length());
    }
}
