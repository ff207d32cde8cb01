package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.tawasul.api.EachTime;
import org.tawasul.api.Idempotency;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contributions;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.customers.QuietHours;
import org.tawasul.customers.SaidHours;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.intake.Following;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;

class CaseEndpointsTest {
    private static final SignedIn MARYAM = new SignedIn("maryam", Role.CUSTOMER, null, null);
    private static final SignedIn AGENT = new SignedIn("agent", Role.CONTACT_CENTRE_AGENT, "central", "contact-centre");
    private static final SignedIn OFFICER = new SignedIn("officer", Role.CASE_WORKER, "health", "health-replies");
    private static final CaseNumber NUMBER = new CaseNumber(26, 123);
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final String GOOD = "{\"kind\":\"complaint\",\"subject\":\"تأخر\",\"description\":\"تأخرت البطاقة\"";

    private final Intake intake = mock(Intake.class);
    private final Cases cases = mock(Cases.class);
    private final CaseAccess access = mock(CaseAccess.class);
    private final Files files = mock(Files.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final Organisation organisation = mock(Organisation.class);
    private MockMvc doors = ApiSlice.of();

    @BeforeEach
    void aCase() {
        BusinessClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
        CaseDoor door = new CaseDoor(cases, access);
        CaseDocuments documents = new CaseDocuments(
                cases,
                mock(CaseLinks.class),
                deadlines,
                files,
                mock(ReplyFiles.class),
                access,
                mock(Contributions.class),
                organisation,
                new ToldSoFar(cases, deadlines, clock),
                mock(Following.class),
                clock,
                IntakeTexts.sentences(clock.zone()));
        Idempotency each = new EachTime();
        doors = ApiSlice.of(
                new CaseEndpoints(intake, cases, door, documents, each),
                new FileEndpoints(files, mock(ReplyFiles.class), access, door, each));
        when(intake.submit(any(), any())).thenReturn(view());
        when(cases.byNumber(org.mockito.ArgumentMatchers.anyString())).thenCallRealMethod();
        when(cases.findByNumber(NUMBER)).thenReturn(Optional.of(view()));
        when(cases.get(7)).thenReturn(view());
        when(deadlines.live(anyLong(), any())).thenReturn(Optional.empty());
        when(access.maySeeWhole(any(), anyLong())).thenReturn(true);
        when(organisation.name(eq(Organisation.Part.ENTITY), eq("health"), any()))
                .thenReturn(Optional.of(new Bilingual("وزارة الصحة", "Ministry of Health")));
        ApiSlice.signIn(MARYAM);
    }

    @AfterEach
    void signOut() {
        ApiSlice.signIn(null);
    }

    @Test
    void aCaseIsAcknowledgedWithItsNumberAndPlace() throws Exception {
        MockHttpServletResponse response = perform(submit(GOOD + "}"));

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeader("Location")).isEqualTo("/api/v1/cases/" + NUMBER);
        JsonNode receipt = json(response);
        assertThat(receipt.path("number").asText()).isEqualTo(NUMBER.toString());
        assertThat(receipt.path("state").path("code").asText()).isEqualTo("with-team");
        assertThat(receipt.path("state").path("sentences").path("ar").asText()).isNotBlank();
    }

    @Test
    void theSignInDecidesWhoseCaseItIsAndNeverTheBody() throws Exception {
        perform(submit(GOOD + ",\"customerName\":\"زينب\",\"phone\":\"36000000\"}"));

        SubmitCase command = submitted();
        assertThat(command.customerLogin()).isEqualTo("maryam");
        assertThat(command.channel()).isEqualTo("web");
    }

    @Test
    void theContactCentreNamesTheCustomer() throws Exception {
        ApiSlice.signIn(AGENT);
        perform(submit(GOOD + ",\"customerName\":\"زينب\",\"phone\":\"36000000\"}"));

        SubmitCase command = submitted();
        assertThat(command.customerLogin()).isNull();
        assertThat(command.customerName()).isEqualTo("زينب");
        assertThat(command.channel()).isEqualTo("contact-centre");
    }

    static Stream<Arguments> badSubmissions() {
        return Stream.of(
                arguments("{}", "fields-invalid", null),
                arguments("{\"kind\":\"complaint\",\"subject\":\"a\"}", "field-required", "description"),
                arguments(
                        "{\"kind\":\"complaint\",\"subject\":\" \\u202e \",\"description\":\"b\"}",
                        "field-required",
                        "subject"),
                arguments(
                        "{\"kind\":\"COMPLAINT\",\"subject\":\"a\",\"description\":\"b\"}",
                        "value-not-allowed",
                        "kind"),
                arguments("{\"kind\":\"\",\"subject\":\"a\",\"description\":\"b\"}", "field-required", "kind"),
                arguments(GOOD + ",\"urgency\":\"now\"}", "value-not-allowed", "urgency"),
                arguments(GOOD + ",\"channel\":\"contact-centre\"}", "value-not-allowed", "channel"),
                arguments(GOOD + ",\"language\":\"fr\"}", "value-not-allowed", "language"),
                arguments(GOOD + ",\"hours\":\"whenever\"}", "value-not-allowed", "hours"),
                arguments(GOOD + ",\"hours\":\"own\",\"hoursFrom\":\"8\"}", "field-required", "hoursUntil"),
                arguments(GOOD + ",\"hoursFrom\":\"noon\",\"hoursUntil\":\"18\"}", "time-invalid", "hoursFrom"),
                arguments(GOOD + ",\"hoursFrom\":\"8\",\"hoursUntil\":\"8:00\"}", "hours-empty", "hoursUntil"),
                arguments(GOOD + ",\"files\":[\"x\"]}", "file-unknown", "files"),
                arguments(GOOD + ",\"files\":[null]}", "file-unknown", "files"),
                arguments(GOOD + ",\"files\":[5]}", "value-wrong-type", "files[0]"),
                arguments(GOOD + ",\"customerLogin\":\"zainab\"}", "field-unknown", "customerLogin"),
                arguments(
                        "{\"kind\":\"complaint\",\"subject\":\"" + "a".repeat(201) + "\",\"description\":\"b\"}",
                        "text-too-long",
                        "subject"),
                arguments("null", "body-required", null),
                arguments("\"text\"", "value-wrong-type", null));
    }

    @ParameterizedTest
    @MethodSource("badSubmissions")
    void aBadSubmissionIsRefusedAndNothingIsWritten(String body, String code, @Nullable String field) throws Exception {
        JsonNode problem = json(perform(submit(body)));

        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("field").asText(null)).isEqualTo(field);
        verifyNoInteractions(intake);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"hours\":\"own\",\"hoursFrom\":\"٨\",\"hoursUntil\":\"16:30\"', 16:30-08:00",
        "'\"hoursFrom\":\"22\",\"hoursUntil\":\"6\"', 06:00-22:00",
        "'\"hours\":\"any\"', 00:00-00:00"
    })
    void theHoursInWhichHeMayBeToldAreTakenAsOnTheForm(String said, String quiet) throws Exception {
        perform(submit(GOOD + "," + said + "}"));

        assertThat(submitted().hours()).isEqualTo(new SaidHours(QuietHours.parse(quiet)));
    }

    @Test
    void whoSaysNothingOfTheHoursChangesNone() throws Exception {
        perform(submit(GOOD + "}"));

        assertThat(submitted().hours()).isNull();
    }

    @Test
    void allMistakesAreToldAtOnce() throws Exception {
        JsonNode problem = json(perform(submit("{\"urgency\":\"now\"}")));

        assertThat(problem.path("fields").findValuesAsText("field"))
                .containsExactly("kind", "subject", "description", "urgency");
    }

    @Test
    void whoIsNeitherCustomerNorContactCentreSendsNothing() throws Exception {
        ApiSlice.signIn(OFFICER);

        assertThat(json(perform(submit(GOOD + "}"))).path("code").asText()).isEqualTo("not-allowed");
    }

    @Test
    void aNumberIsTakenInAnyFormInWhichPeopleWriteIt() throws Exception {
        for (String form :
                List.of(NUMBER.toString(), NUMBER.toString().replace("-", ""), "٢٦ ٠٠٠٠١٢٣ " + arabicCheckDigit())) {
            assertThat(perform(get("/api/v1/cases/{number}", form)).getStatus())
                    .as(form)
                    .isEqualTo(200);
        }
    }

    @Test
    void unknownForeignAndImpossibleNumbersAreOneAnswer() throws Exception {
        JsonNode unknown = json(perform(get("/api/v1/cases/{number}", new CaseNumber(26, 9).toString())));
        JsonNode impossible = json(perform(get("/api/v1/cases/{number}", "26-0000123-9x")));
        doThrow(Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown")).when(access).require(MARYAM, 7);
        JsonNode foreign = json(perform(get("/api/v1/cases/{number}", NUMBER.toString())));

        assertThat(unknown.path("code").asText()).isEqualTo("case-unknown");
        assertThat(withoutId(impossible)).isEqualTo(withoutId(unknown));
        assertThat(withoutId(foreign)).isEqualTo(withoutId(unknown));
    }

    @Test
    void aCustomerSeesNoReplyThatHasNotLeftAndNoAuthorAndNothingInternal() throws Exception {
        when(cases.messages(7))
                .thenReturn(List.of(
                        new CaseMessage(1, 7, CaseMessage.Kind.QUESTION, "q", "officer", NOW, NOW, null),
                        new CaseMessage(2, 7, CaseMessage.Kind.REPLY, "draft", "officer", NOW, null, null),
                        new CaseMessage(3, 7, CaseMessage.Kind.REMARK, "aside", "officer", NOW, NOW, null),
                        new CaseMessage(
                                4, 7, CaseMessage.Kind.REPLY, "held", "officer", NOW, NOW, NOW.plusSeconds(1))));

        JsonNode mine = json(perform(get("/api/v1/cases/{number}", NUMBER.toString())));
        ApiSlice.signIn(OFFICER);
        JsonNode staff = json(perform(get("/api/v1/cases/{number}", NUMBER.toString())));

        assertThat(mine.toString())
                .doesNotContain("draft")
                .doesNotContain("aside")
                .doesNotContain("held")
                .doesNotContain("officer")
                .doesNotContain("inside");
        assertThat(mine.path("entity").path("name").path("en").asText()).isEqualTo("Ministry of Health");
        assertThat(staff.path("messages")).hasSize(4);
        assertThat(staff.path("inside").path("priority").asText()).isEqualTo("high");
    }

    @Test
    void onlyTheCustomerAnswersAQuestion() throws Exception {
        RequestBuilder answer = post("/api/v1/cases/{number}/answers", NUMBER.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"نعم\",\"files\":[\"5\"]}");
        assertThat(perform(answer).getStatus()).isEqualTo(200);
        verify(intake).answer(eq(new AnswerQuestion(7, "نعم", List.of(5L))), any());

        ApiSlice.signIn(OFFICER);
        assertThat(perform(answer).getStatus()).isEqualTo(403);
    }

    @Test
    void anAttachmentIsServedSoThatNoBrowserRunsIt() throws Exception {
        when(files.get(5)).thenReturn(new StoredFile(5, "صورة\".html", "text/html", 3, "", "maryam", 7L, NOW));
        when(files.get(6)).thenReturn(new StoredFile(6, "other.pdf", "application/pdf", 3, "", "zainab", 8L, NOW));
        when(files.content(5)).thenReturn(new byte[] {1, 2, 3});

        MockHttpServletResponse response = perform(get("/api/v1/cases/{number}/files/5", NUMBER.toString()));

        assertThat(response.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(perform(get("/api/v1/cases/{number}/files/6", NUMBER.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(perform(get("/api/v1/cases/{number}/files/x", NUMBER.toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anUploadIsStoredAndNamed() throws Exception {
        when(files.read(any())).thenReturn(new byte[] {1});
        when(files.store(eq("a.png"), any(), any()))
                .thenReturn(new StoredFile(874659328477011968L, "a.png", "image/png", 3, "", "maryam", null, NOW));

        MockHttpServletResponse response =
                perform(multipart("/api/v1/files").file(new MockMultipartFile("file", "a.png", null, new byte[] {1})));

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(json(response).path("id").isTextual()).isTrue();
        assertThat(json(response).path("id").asText()).isEqualTo("874659328477011968");
    }

    private SubmitCase submitted() {
        ArgumentCaptor<SubmitCase> command = ArgumentCaptor.forClass(SubmitCase.class);
        verify(intake).submit(command.capture(), any());
        return command.getValue();
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return doors.perform(request).andReturn().getResponse();
    }

    private static RequestBuilder submit(String body) {
        return post("/api/v1/cases").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return ApiSlice.JSON.readTree(response.getContentAsByteArray());
    }

    private static JsonNode withoutId(JsonNode problem) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) problem.deepCopy()).without("requestId");
    }

    private static String arabicCheckDigit() {
        String number = NUMBER.toString();
        return String.valueOf((char) ('٠' + number.charAt(number.length() - 1) - '0'));
    }

    private static CaseView view() {
        return new CaseView(
                7,
                NUMBER.toString(),
                CaseKind.COMPLAINT,
                CaseState.WITH_TEAM,
                70,
                "s",
                "d",
                null,
                null,
                "normal",
                "web",
                "high",
                "health",
                "health-replies",
                0,
                null,
                0,
                NOW,
                null,
                null,
                false,
                null,
                1);
    }
}
