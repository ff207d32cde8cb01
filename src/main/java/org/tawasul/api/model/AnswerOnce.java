package org.tawasul.api.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tawasul.api.Idempotency;
import org.tawasul.api.OneCommand;
import org.tawasul.api.Posted;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Refusal;

/**
 * The unique key of the row is what decides who is first, on however many nodes; a loser waits in the store for the winner's end, and then either reads the
 * winner's answer in a new transaction or, when the winner rolled back, is the winner itself.
 */
@Component
final class AnswerOnce implements Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int TRIES = 5;

    private final KeptAnswers answers;
    private final OneCommand one;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final SealedAnswers sealing;
    // Those who lose on this node wait here, where waiting costs no connection: fifty waiting in the store would hold
    // the whole pool.
    private final Lock[] gates = Stream.generate(ReentrantLock::new).limit(1024).toArray(Lock[]::new);

    AnswerOnce(KeptAnswers answers, OneCommand one, BusinessClock clock, ObjectMapper json, SealedAnswers sealing) {
        this.answers = answers;
        this.one = one;
        this.clock = clock;
        this.json = json;
        this.sealing = sealing;
    }

    @Override
    public <T> ResponseEntity<T> once(Posted request, Object body, Class<T> type, Supplier<ResponseEntity<T>> command) {
        String whole = request.line() + "\n" + write(body);
        return once(request.key(), request.client(), whole, type, command);
    }

    @Override
    public <T> ResponseEntity<T> once(
            @Nullable String key, String client, String request, Class<T> type, Supplier<ResponseEntity<T>> command) {
        if (key == null) {
            return one.run(command);
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.inField("idempotency-key-invalid", "Idempotency-Key");
        }
        Lock gate = gates[Math.floorMod(Objects.hash(client, key), gates.length)];
        gate.lock();
        try {
            return firstOrLoser(new Asked<>(client, key, hash(request), type, command));
        } finally {
            gate.unlock();
        }
    }

    private <T> ResponseEntity<T> firstOrLoser(Asked<T> asked) {
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return one.run(() -> attempt(asked));
            } catch (SomebodyWasFirst e) {
                // PostgreSQL takes no further statement in this transaction: the winner's answer is read in the next.
                continue;
            }
        }
        throw Refusal.of(Refusal.Kind.CONFLICT, "request-in-progress");
    }

    private <T> ResponseEntity<T> attempt(Asked<T> asked) {
        KeptAnswer kept = answers.find(asked.client, asked.key).orElse(null);
        if (kept != null && kept.expiresAt().isAfter(clock.now())) {
            return again(kept, asked);
        }
        if (kept != null) {
            answers.removeExpired(asked.client, asked.key, clock.now());
        }
        KeptAnswer begun = new KeptAnswer(
                asked.client,
                asked.key,
                asked.request,
                null,
                null,
                null,
                clock.now().plus(KEPT));
        try {
            answers.insert(begun);
        } catch (DuplicateKeyException e) {
            throw new SomebodyWasFirst(e);
        }
        ResponseEntity<T> answer = asked.command.get();
        answers.complete(finished(begun, answer));
        return answer;
    }

    private KeptAnswer finished(KeptAnswer begun, ResponseEntity<?> answer) {
        URI location = answer.getHeaders().getLocation();
        return new KeptAnswer(
                begun.client(),
                begun.key(),
                begun.request(),
                answer.getStatusCode().value(),
                location == null ? null : location.toString(),
                answer.hasBody() ? sealing.seal(write(answer.getBody()), begun.client(), begun.key()) : null,
                begun.expiresAt());
    }

    private <T> ResponseEntity<T> again(KeptAnswer kept, Asked<T> asked) {
        if (!kept.request().equals(asked.request)) {
            throw Refusal.of(Refusal.Kind.REFUSED_BY_RULE, "idempotency-key-reused");
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(Objects.requireNonNull(kept.status()));
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        String body = kept.body();
        return body == null
                ? answer.build()
                : answer.body(read(sealing.open(body, kept.client(), kept.key()), asked.type));
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer can't be read as " + type, e);
        }
    }

    private String write(@Nullable Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Asked<T>(
            String client, String key, String request, Class<T> type, Supplier<ResponseEntity<T>> command) {}

    private static final class SomebodyWasFirst extends RuntimeException {
        SomebodyWasFirst(DuplicateKeyException cause) {
            super(cause);
        }
    }
}
