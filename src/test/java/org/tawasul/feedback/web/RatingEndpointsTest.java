package org.tawasul.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.tawasul.api.EachTime;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.feedback.Feedback;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.MovableClock;

class RatingEndpointsTest {
    private static final String GOOD = "{'handling':1,'clarity':2,'courtesy':3,'ease':5}".replace('\'', '"');

    private final Feedback feedback = mock(Feedback.class);
    private final MockMvc doors =
            ApiSlice.of(new RatingEndpoints(feedback, new EachTime(), new MovableClock(ZoneId.of("Asia/Bahrain"))));

    @Test
    void nobodyHasToSignInToRate() throws Exception {
        assertThat(perform(rate(GOOD)).getStatus()).isEqualTo(200);
    }

    @Test
    void aLinkThatCannotBeUsedIsGoneForReadingAndForRating() throws Exception {
        Refusal gone = Refusal.of(Refusal.Kind.GONE, "link-not-usable");
        when(feedback.page("t")).thenThrow(gone);
        doThrow(gone).when(feedback).rate(any());

        assertThat(perform(get("/api/v1/ratings/t")).getStatus()).isEqualTo(410);
        assertThat(perform(rate(GOOD)).getStatus()).isEqualTo(410);
    }

    /** One sentence for every link that rates nothing, and so it must be true of each, also of one whose reply has not left yet. */
    @Test
    void theSentenceIsTrueBeforeTheTimeAfterItAndOfAUsedLink() {
        Bilingual said = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"))
                .say(Message.of("problem.link-not-usable", "link", "t"));

        assertThat(said.en())
                .contains("not have begun", "be over", "used before")
                .doesNotContain("no longer");
        assertThat(said.ar()).contains("لم تبدأ", "انتهت", "سبق استخدام").doesNotContain("لم يعد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|fields-invalid|",
                "{'handling':1,'clarity':2,'courtesy':3}|field-required|ease",
                "{'handling':0,'clarity':2,'courtesy':3,'ease':5}|score-out-of-range|handling",
                "{'handling':1,'clarity':6,'courtesy':3,'ease':5}|score-out-of-range|clarity",
                "{'handling':1,'clarity':-1,'courtesy':9,'ease':5}|fields-invalid|",
                "{'handling':1.5,'clarity':2,'courtesy':3,'ease':5}|value-wrong-type|handling",
                "{'handling':'1','clarity':2,'courtesy':3,'ease':5}|value-wrong-type|handling",
                "{'handling':1,'clarity':2,'courtesy':3,'ease':5,'case':1}|field-unknown|case",
                "{'handling':1,'clarity':2,'courtesy':3,'ease':5,'words':7}|value-wrong-type|words"
            })
    void aBadRatingIsRefusedAndNothingIsWritten(String body, String code, @Nullable String field) throws Exception {
        MockHttpServletResponse response = perform(rate(body.replace('\'', '"')));
        JsonNode problem = ApiSlice.JSON.readTree(response.getContentAsByteArray());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("field").asText(null)).isEqualTo(field);
        verifyNoInteractions(feedback);
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return doors.perform(request).andReturn().getResponse();
    }

    private static RequestBuilder rate(String body) {
        return post("/api/v1/ratings/t").contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
