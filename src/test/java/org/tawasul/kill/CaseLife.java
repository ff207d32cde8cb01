package org.tawasul.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.testing.HttpDoor;

/**
 * One case as those outside know it: what was sent, and what was acknowledged. An act whose answer did not come is tried again with the same key, as any client should.
 */
final class CaseLife {
    private static final List<String> CUSTOMERS = List.of("customer.fatima", "customer.yusuf", "customer.maria");
    private static final List<String> WORKERS = List.of("electricity-water.worker1", "electricity-water.worker2");
    private static final String ADMINISTRATOR = "admin";
    private static final Pattern LINK = Pattern.compile("/rate/([A-Za-z0-9_-]{43})");

    /** How far the case has come, by what was acknowledged. */
    enum Stage {
        NEW,
        SUBMITTED,
        CLAIMED,
        REPLIED,
        RATED
    }

    private final int index;
    private final String customer;
    private final String worker;
    private Stage stage = Stage.NEW;
    private boolean unanswered;
    private @Nullable String number;
    private @Nullable String workItem;

    CaseLife(int index) {
        this.index = index;
        this.customer = CUSTOMERS.get(index % CUSTOMERS.size());
        this.worker = WORKERS.get(index % WORKERS.size());
    }

    Stage stage() {
        return stage;
    }

    boolean isUnanswered() {
        return unanswered;
    }

    @Nullable
    String number() {
        return number;
    }

    String submissionKey() {
        return "submission-" + index;
    }

    private String subject() {
        return "تسرب مياه أمام المنزل " + index;
    }

    /** Does the next act; false if its time has not come. */
    boolean act(HttpDoor door) throws IOException {
        try {
            boolean done =
                    switch (stage) {
                        case NEW -> submit(door);
                        case SUBMITTED -> claim(door);
                        case CLAIMED -> reply(door);
                        case REPLIED -> rate(door);
                        case RATED -> true;
                    };
            unanswered = false;
            return done;
        } catch (IOException e) {
            unanswered = true;
            throw e;
        }
    }

    /** What was acknowledged is there, as it was sent, and no less far than was acknowledged. */
    void check(HttpDoor door) throws IOException {
        HttpDoor.Answer answer = door.get(customer, "/api/v1/cases/" + number);
        assertThat(answer.status())
                .as("%s of %s: %s", number, this, answer.body())
                .isEqualTo(200);
        assertThat(answer.text("subject")).isEqualTo(subject());
        String state = answer.body().path("state").path("code").asText();
        List<String> possible =
                switch (stage) {
                    case NEW -> List.of();
                    case SUBMITTED, CLAIMED -> List.of("with-team", "replied");
                    case REPLIED -> List.of("replied", "closed");
                    case RATED -> List.of("closed");
                };
        assertThat(possible).as("state of %s", this).contains(state);
    }

    private boolean submit(HttpDoor door) throws IOException {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "complaint");
        body.put("subject", subject());
        body.put("description", "يتسرب الماء من الأنبوب الرئيسي أمام المنزل منذ الصباح. نرجو إصلاحه في أقرب وقت.");
        body.put("service", "water-leak");
        body.put("area", "muharraq");
        // Without a contact there is nobody to tell, and no link by which to rate.
        body.put("phone", "+9733600200" + CUSTOMERS.indexOf(customer));
        HttpDoor.Answer answer = door.post(customer, "/api/v1/cases", submissionKey(), body);
        assertThat(answer.status()).as("%s: %s", this, answer.body()).isEqualTo(201);
        number = answer.text("number");
        stage = Stage.SUBMITTED;
        return true;
    }

    private boolean claim(HttpDoor door) throws IOException {
        if (workItem == null) {
            workItem = workItem(door);
        }
        acted(door.post(worker, "/api/v1/work-items/" + workItem + "/claim", null, Map.of()), Stage.CLAIMED);
        return true;
    }

    private String workItem(HttpDoor door) throws IOException {
        JsonNode list = door.get(worker, "/api/v1/work-items?limit=100").body();
        for (JsonNode item : list.isArray() ? list : list.path("items")) {
            if (item.path("caseNumber").asText().equals(number)) {
                return item.path("id").asText();
            }
        }
        throw new AssertionError("No work item of " + this + " in " + list);
    }

    private boolean reply(HttpDoor door) throws IOException {
        Map<String, String> text = Map.of(
                "text",
                "شكرًا لتواصلكم مع هيئة الكهرباء والماء. أصلح فريق الصيانة الأنبوب الرئيسي وعاد الضخ إلى المنطقة، ونعتذر عن الإزعاج.");
        acted(door.post(worker, "/api/v1/work-items/" + workItem + "/reply", "reply-" + index, text), Stage.REPLIED);
        return true;
    }

    private boolean rate(HttpDoor door) throws IOException {
        String token = token(door);
        if (token == null) {
            return false;
        }
        HttpDoor.Answer answer = door.post(
                null,
                "/api/v1/ratings/" + token,
                "rating-" + index,
                Map.of("handling", 5, "clarity", 4, "courtesy", 5, "ease", 4));
        if (unanswered && answer.status() == 410) {
            stage = Stage.RATED; // the rating whose answer did not come had been taken
            return true;
        }
        acted(answer, Stage.RATED);
        return true;
    }

    private @Nullable String token(HttpDoor door) throws IOException {
        HttpDoor.Answer captured = door.get(ADMINISTRATOR, "/api/v1/outbox?case=" + number);
        assertThat(captured.isOk())
                .as("outbox of %s: %s", this, captured.body())
                .isTrue();
        for (JsonNode message : captured.body()) {
            Matcher link = LINK.matcher(message.path("body").asText());
            if (message.path("state").asText().equals("captured") && link.find()) {
                return link.group(1);
            }
        }
        return null;
    }

    private void acted(HttpDoor.Answer answer, Stage next) {
        assertThat(answer.isOk()).as("%s to %s: %s", this, next, answer.body()).isTrue();
        stage = next;
    }

    @Override
    public String toString() {
        return "case " + index + " (" + number + ", " + stage + (unanswered ? ", unanswered" : "") + ")";
    }
}
