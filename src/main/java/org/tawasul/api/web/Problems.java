package org.tawasul.api.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tawasul.api.ProblemSentences;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/**
 * Puts a refusal into words and writes it. It writes straight to the response: whatever the client says it accepts, a problem is a problem document, and a
 * refused sign-in, which never meets a controller, gets the same.
 */
@Component
final class Problems {
    private static final String REALM = "Basic realm=\"Tawasul\", charset=\"UTF-8\"";

    private final ProblemSentences sentences;
    private final ObjectMapper json;

    Problems(ProblemSentences sentences, ObjectMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // Whoever reads it would take what left for the whole, if it ended as a whole does: so the connection is
            // broken.
            throw new IOException("The answer was on its way when it failed with " + refused.code());
        }
        Language language = Languages.of(request);
        String id = RequestIds.of(request);
        byte[] body = json.writeValueAsBytes(document(refused, language, id));
        response.resetBuffer();
        response.setStatus(refused.status());
        refused.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM);
        }
        response.setHeader(RequestIds.HEADER, id);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    Problem document(Refused refused, Language language, String requestId) {
        Bilingual both = sentences.say(refused.sentence(), requestId);
        List<Problem.Field> fields =
                refused.fields().stream().map(one -> field(one, requestId)).toList();
        List<Problem.Mistake> mistakes = refused.mistakes().stream()
                .map(one -> new Problem.Mistake(one.file(), one.place(), sentences.say(one.sentence(), requestId)))
                .toList();
        return new Problem(
                "urn:tawasul:problem:" + refused.code(),
                sentences.title(refused.status()).in(language),
                refused.status(),
                both.in(language),
                refused.code(),
                both,
                refused.field(),
                fields.isEmpty() ? null : fields,
                mistakes.isEmpty() ? null : mistakes,
                requestId);
    }

    private Problem.Field field(Refusal refusal, String requestId) {
        String name = refusal.field() == null ? "" : refusal.field();
        return new Problem.Field(name, refusal.code(), sentences.say(refusal.sentence(), requestId));
    }
}
