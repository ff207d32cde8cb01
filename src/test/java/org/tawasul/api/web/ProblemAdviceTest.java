package org.tawasul.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.api.Caller;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;

class ProblemAdviceTest {
    record Inner(@Nullable String name, @Nullable List<Inner> inner) {}

    record Body(@Nullable String text, @Nullable Integer number, @Nullable List<Inner> list) {}

    @RestController
    static class Door {
        @PostMapping("/body")
        Body body(@RequestBody Body body) {
            return body;
        }

        @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
        String file(@RequestPart("file") MultipartFile file) {
            return file.getName();
        }

        @GetMapping("/number/{id}")
        String number(@PathVariable("id") long id, @RequestParam("limit") int limit) {
            return "" + id + limit;
        }

        @GetMapping("/refusal/{kind}")
        String refusal(@PathVariable("kind") Refusal.Kind kind) {
            throw Refusal.of(kind, "not-allowed");
        }

        @GetMapping("/several")
        String several() {
            FieldChecks checks = new FieldChecks();
            checks.text("subject", " ", 3);
            checks.text("description", "long", 3);
            checks.done();
            return "";
        }

        @GetMapping("/secret")
        String secret() {
            throw new IllegalStateException("select password from somewhere");
        }

        @GetMapping("/half")
        void half(HttpServletResponse response) throws IOException {
            response.getWriter().write("number,title");
            response.flushBuffer();
            throw new IllegalStateException("the rest can't be read");
        }

        @GetMapping("/busy")
        String busy() {
            throw new CannotAcquireLockException("row 7");
        }

        @GetMapping("/no-sentence")
        String noSentence() {
            throw Refusal.of(Refusal.Kind.CONFLICT, "nobody-wrote-this-down");
        }

        @GetMapping("/mine")
        String mine(Caller caller) {
            return caller.who().login();
        }
    }

    private final MockMvc doors = ApiSlice.of(new Door());

    @AfterEach
    void signOut() {
        ApiSlice.signIn(null);
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                arguments("unknown field", json("{\"txet\":\"a\"}"), 400, "field-unknown", "txet"),
                arguments("unknown inner field", json("{\"list\":[{},{\"x\":1}]}"), 400, "field-unknown", "list[1].x"),
                arguments("number for text", json("{\"text\":5}"), 400, "value-wrong-type", "text"),
                arguments("truth for text", json("{\"text\":true}"), 400, "value-wrong-type", "text"),
                arguments("text for number", json("{\"number\":\"5\"}"), 400, "value-wrong-type", "number"),
                arguments("fraction for number", json("{\"number\":5.5}"), 400, "value-wrong-type", "number"),
                arguments("too large a number", json("{\"number\":99999999999}"), 400, "value-wrong-type", "number"),
                arguments("object for list", json("{\"list\":\"a\"}"), 400, "value-wrong-type", "list"),
                arguments("list for body", json("[]"), 400, "value-wrong-type", null),
                arguments("same field twice", json("{\"text\":\"a\",\"text\":\"b\"}"), 400, "field-repeated", "text"),
                arguments("half of it", json("{\"text\":"), 400, "json-unreadable", null),
                arguments("something after it", json("{} {}"), 400, "value-wrong-type", null),
                arguments("no body", post("/body").contentType(MediaType.APPLICATION_JSON), 400, "body-required", null),
                arguments(
                        "not UTF-8",
                        bytes(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
                        400,
                        "json-unreadable",
                        null),
                arguments(
                        "too deep",
                        json("{\"list\":[" + "{\"inner\":[".repeat(30) + "]}".repeat(30) + "]}"),
                        400,
                        "json-too-deep",
                        null),
                arguments(
                        "too large",
                        json("{\"text\":\"" + "a".repeat(300_000) + "\"}"),
                        413,
                        "request-too-large",
                        null),
                arguments(
                        "another type",
                        post("/body").contentType("text/xml").content("<a/>"),
                        415,
                        "media-type-unsupported",
                        null),
                arguments("another method", put("/body"), 405, "method-not-allowed", null),
                arguments("no part", multipart("/file"), 400, "part-required", "file"),
                arguments(
                        "not multi-part",
                        post("/file").contentType(MediaType.APPLICATION_JSON).content("{}"),
                        415,
                        "media-type-unsupported",
                        null),
                arguments("no number", get("/number/x?limit=1"), 400, "parameter-invalid", "id"),
                arguments("no parameter", get("/number/1"), 400, "parameter-required", "limit"),
                arguments("unknown path", get("/nowhere"), 404, "path-unknown", null),
                arguments("not signed in", get("/mine"), 401, "sign-in-required", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void badInputIsAProblemWithACodeAndTheField(
            String name, RequestBuilder request, int status, String code, @Nullable String field) throws Exception {
        JsonNode problem = problem(request, status);

        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:tawasul:problem:" + code);
        assertThat(
                        problem.path("field").isMissingNode()
                                ? null
                                : problem.path("field").asText())
                .isEqualTo(field);
        assertThat(problem.path("sentences").path("ar").asText()).isNotBlank();
        assertThat(problem.path("sentences").path("en").asText()).isNotBlank();
        assertThat(problem.path("detail").asText())
                .isEqualTo(problem.path("sentences").path("ar").asText());
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void everyKindOfRefusalHasItsStatusAndTitle(Refusal.Kind kind) throws Exception {
        int status = Map.of(
                        Refusal.Kind.INVALID, 400,
                        Refusal.Kind.UNAUTHENTICATED, 401,
                        Refusal.Kind.FORBIDDEN, 403,
                        Refusal.Kind.NOT_FOUND, 404,
                        Refusal.Kind.CONFLICT, 409,
                        Refusal.Kind.GONE, 410,
                        Refusal.Kind.TOO_LARGE, 413,
                        Refusal.Kind.UNSUPPORTED, 415,
                        Refusal.Kind.REFUSED_BY_RULE, 422,
                        Refusal.Kind.TOO_MANY, 429)
                .get(kind);

        JsonNode problem = problem(get("/refusal/" + kind), status);

        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
    }

    @Test
    void severalMistakesAreToldAtOnce() throws Exception {
        JsonNode problem = problem(get("/several").header("Accept-Language", "en"), 400);

        assertThat(problem.path("code").asText()).isEqualTo("fields-invalid");
        assertThat(problem.path("detail").asText()).isEqualTo("2 fields need to be corrected.");
        assertThat(problem.path("fields").findValuesAsText("field")).containsExactly("subject", "description");
        assertThat(problem.path("fields").findValuesAsText("code")).containsExactly("field-required", "text-too-long");
    }

    @Test
    void nothingOfTheInsideGetsOutButTheRequestIdDoes() throws Exception {
        MockHttpServletResponse response = doors.perform(get("/secret").header("X-Request-Id", "abc-1"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).doesNotContain("select").doesNotContain("Exception");
        assertThat(ApiSlice.JSON
                        .readTree(response.getContentAsByteArray())
                        .path("requestId")
                        .asText())
                .isEqualTo("abc-1");
        assertThat(response.getHeader("X-Request-Id")).isEqualTo("abc-1");
    }

    @Test
    void aRequestIdThatCouldHarmALogIsReplaced() throws Exception {
        for (String bad : List.of("<b>", "a b", "x".repeat(65), "-", "")) {
            String given = doors.perform(get("/nowhere").header("X-Request-Id", bad))
                    .andReturn()
                    .getResponse()
                    .getHeader("X-Request-Id");
            assertThat(given).isNotEqualTo(bad).matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void aStoreThatDoesNotAnswerIsToldAsBusy() throws Exception {
        assertThat(problem(get("/busy"), 503).path("code").asText()).isEqualTo("busy");
    }

    @Test
    void aRefusalWithoutASentenceStillHasOne() throws Exception {
        JsonNode problem = problem(get("/no-sentence"), 409);

        assertThat(problem.path("code").asText()).isEqualTo("nobody-wrote-this-down");
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void theLanguageIsTheOneThatIsPreferredAndArabicOtherwise() throws Exception {
        assertThat(language("en")).isEqualTo("en");
        assertThat(language("en-GB,ar;q=0.5")).isEqualTo("en");
        assertThat(language("fr, ar;q=0.3, en;q=0.2")).isEqualTo("ar");
        assertThat(language("fr")).isEqualTo("ar");
        assertThat(language("en;q=0")).isEqualTo("ar");
        assertThat(language(";;;q=x")).isEqualTo("ar");
    }

    @Test
    void aProblemIsAProblemWhateverTheClientAccepts() throws Exception {
        problem(get("/secret").accept("text/html"), 500);
    }

    @Test
    void somebodyNotSignedInIsToldHowToSignIn() throws Exception {
        assertThat(doors.perform(get("/mine")).andReturn().getResponse().getHeader("WWW-Authenticate"))
                .startsWith("Basic realm=");
    }

    /** A server that sees nothing go wrong would end half an answer as it ends a whole one. */
    @Test
    void halfAnAnswerIsNotTakenForTheWhole() {
        assertThatThrownBy(() -> doors.perform(get("/half"))).hasRootCauseMessage("the rest can't be read");
    }

    private String language(String accepted) throws Exception {
        return doors.perform(get("/nowhere").header("Accept-Language", accepted))
                .andReturn()
                .getResponse()
                .getHeader("Content-Language");
    }

    private JsonNode problem(RequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = doors.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("X-Request-Id")).isNotBlank();
        return ApiSlice.JSON.readTree(response.getContentAsByteArray());
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/body").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder bytes(byte[] body) {
        return post("/body").contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
