package org.tawasul.notifications.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Puts a message into the outbox: the row and its trail row, in the caller's transaction, once for each step and channel. */
@Component
class OutboxWriter {
    private final OutboxRows rows;
    private final PersonalText personalText;
    private final Trail trail;
    private final BusinessClock clock;
    private final TimeOrderedIds ids;
    private final ObjectMapper json;

    OutboxWriter(
            OutboxRows rows,
            PersonalText personalText,
            Trail trail,
            BusinessClock clock,
            TimeOrderedIds ids,
            ObjectMapper json) {
        this.rows = rows;
        this.personalText = personalText;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    void write(Dispatch dispatch, Letter letter, Content content) {
        write(dispatch, letter, content, Map.of("recipient", dispatch.recipient(), "text", content.text()));
    }

    /** Of what it says the record holds nothing, not even what could prove a guess. */
    void writeSecret(Dispatch dispatch, Letter letter, Content content) {
        write(dispatch, letter, content, Map.of("recipient", dispatch.recipient()));
    }

    private void write(Dispatch dispatch, Letter letter, Content content, Map<String, String> personal) {
        if (dispatch.caseId() != null && rows.has(dispatch.caseId(), dispatch.step(), dispatch.channel())) {
            return;
        }
        OutboxRow row = row(dispatch, letter, content);
        rows.insert(row);
        trail.append(new TrailEntry(
                "outbox",
                row.id(),
                row.version(),
                row.caseId(),
                "notice-written",
                Actor.SYSTEM,
                row.createdAt(),
                facts(row, content),
                personal));
    }

    private OutboxRow row(Dispatch dispatch, Letter letter, Content content) {
        Long customerId = dispatch.customerId();
        return new OutboxRow(
                ids.next(),
                dispatch.caseId(),
                dispatch.step(),
                dispatch.channel(),
                letter.template(),
                asJson(letter.parameters()),
                letter.language(),
                customerId,
                bytes(customerId, dispatch.recipient()),
                bytes(customerId, asJson(content)),
                dispatch.channel() == Channel.SMS
                        ? new SmsText(content.text()).parts().size()
                        : 1,
                State.WAITING,
                0,
                dispatch.notBefore(),
                clock.now(),
                null,
                null,
                null,
                1);
    }

    private static Map<String, Object> facts(OutboxRow row, Content content) {
        return Map.of(
                "not-before", row.nextAttemptAt(),
                "template", row.template(),
                "channel", row.channel().code(),
                "language", row.language().tag(),
                "step", row.step(),
                "parts", row.parts(),
                "shortened", content.shortened());
    }

    private byte[] bytes(@Nullable Long customerId, String text) {
        return customerId == null ? text.getBytes(StandardCharsets.UTF_8) : personalText.seal(customerId, text);
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
