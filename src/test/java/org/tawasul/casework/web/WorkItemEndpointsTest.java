package org.tawasul.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.tawasul.api.EachTime;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

class WorkItemEndpointsTest {
    private static final Bilingual WORDS = new Bilingual("ع", "e");
    private static final SignedIn SALMA = new SignedIn("salma", Role.CASE_WORKER, "health", "health-replies");
    private static final SignedIn HADI = new SignedIn("hadi", Role.SUPERVISOR, "health", null);
    private static final SignedIn CENTRAL = new SignedIn("noor", Role.CENTRAL_TEAM, "central", "central");

    private final WorkItems items = mock(WorkItems.class);
    private final Casework casework = mock(Casework.class);
    private final Cases cases = mock(Cases.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final Organisation organisation = mock(Organisation.class);
    private MockMvc doors = ApiSlice.of();

    @BeforeEach
    void aTask() {
        MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
        WorkItemDocuments documents =
                new WorkItemDocuments(items, cases, deadlines, organisation, clock, CaseworkTexts.words(clock.zone()));
        doors = ApiSlice.of(
                new WorkItemEndpoints(items, casework, organisation, clock, documents),
                new ActEndpoints(casework, documents, new EachTime()));
        WorkItem item = item(874659328477011968L);
        when(items.find(anyLong())).thenReturn(Optional.of(item));
        when(casework.see(anyLong(), any())).thenReturn(item);
        when(items.form(any()))
                .thenReturn(new TaskForm(
                        "e",
                        WORDS,
                        "responsible",
                        List.of("case-worker"),
                        List.of(),
                        List.of(new TaskForm.Button("transfer", WORDS, "transfer", "", ""))));
        when(items.openOfTeam(any(), anyLong(), anyInt())).thenReturn(List.of(item(1), item(2)));
        when(cases.get(anyLong())).thenReturn(view());
        when(deadlines.live(anyLong(), any())).thenReturn(Optional.empty());
        when(organisation.entity(any(), any())).thenReturn(Optional.empty());
        when(organisation.team(any(), any())).thenReturn(Optional.empty());
        when(organisation.team(eq("health-hospitals"), any()))
                .thenReturn(Optional.of(new Team("health-hospitals", "health", WORDS, LocalDate.EPOCH, null)));
        ApiSlice.signIn(SALMA);
    }

    @AfterEach
    void signOut() {
        ApiSlice.signIn(null);
    }

    @Test
    void theListIsTheOwnTeamsAndGoesOnAfterTheLast() throws Exception {
        JsonNode page = json(perform(get("/api/v1/work-items?limit=2&after=0")));

        verify(items).openOfTeam("health-replies", 0, 2);
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.path("next").asText()).isEqualTo("2");
        assertThat(json(perform(get("/api/v1/work-items"))).has("next")).isFalse();
    }

    @Test
    void supervisorsReadTheirEntitysTeamsAndTheCentralTeamAll() throws Exception {
        assertThat(perform(get("/api/v1/work-items?team=health-hospitals")).getStatus())
                .isEqualTo(403);
        ApiSlice.signIn(HADI);
        assertThat(perform(get("/api/v1/work-items?team=health-hospitals")).getStatus())
                .isEqualTo(200);
        assertThat(perform(get("/api/v1/work-items?team=unknown")).getStatus()).isEqualTo(403);
        assertThat(json(perform(get("/api/v1/work-items"))).path("code").asText())
                .isEqualTo("parameter-required");
        ApiSlice.signIn(CENTRAL);
        assertThat(perform(get("/api/v1/work-items?team=health-hospitals")).getStatus())
                .isEqualTo(200);
        ApiSlice.signIn(new SignedIn("maryam", Role.CUSTOMER, null, null));
        assertThat(perform(get("/api/v1/work-items")).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,value-out-of-range,limit",
        "limit=101,value-out-of-range,limit",
        "limit=x,parameter-invalid,limit",
        "after=x,parameter-invalid,after",
        "after=-1,parameter-invalid,after",
        "after=9999999999999999999,parameter-invalid,after"
    })
    void aBadPageIsRefused(String query, String code, String field) throws Exception {
        JsonNode problem = json(perform(get("/api/v1/work-items?" + query)));

        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("field").asText()).isEqualTo(field);
    }

    @Test
    void aTaskShowsItsButtonsWhereToPostThemAndWhatTheBodyHolds() throws Exception {
        JsonNode button = json(perform(get("/api/v1/work-items/874659328477011968")))
                .path("form")
                .path("buttons")
                .path(0);

        assertThat(button.path("path").asText()).isEqualTo("transfer");
        assertThat(button.path("fields").findValuesAsText("name")).containsExactly("entity", "reason");
        assertThat(button.path("fields").path(0).path("label").path("ar").asText())
                .isNotBlank();
    }

    @Test
    void anActIsDoneAndTheTaskAnswered() throws Exception {
        MockHttpServletResponse response =
                perform(act("outcome", "{\"button\":\"approve\",\"fields\":{\"grade\":\"good\",\"note\":null}}"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response).path("id").asText()).isEqualTo("874659328477011968");
        verify(casework).complete(5, "approve", Map.of("grade", "good", "note", ""), SALMA);
        assertThat(perform(post("/api/v1/work-items/5/claim")).getStatus()).isEqualTo(200);
        verify(casework).claim(5, SALMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question|{'words':'x'}|field-unknown|words",
                "question|[]|value-wrong-type|",
                "transfer|{'entity':1,'reason':'x'}|value-wrong-type|entity",
                "route|{'entity':'a','team':'b','reason':['x']}|value-wrong-type|reason",
                "reply|{}|field-required|text",
                "reply|{'text':null}|field-required|text",
                "outcome|{}|field-required|button",
                "outcome|{'button':'a','fields':{'x':1}}|value-wrong-type|fields.x",
                "outcome|{'button':'a','fields':{'x':'1','x':'2'}}|field-repeated|x",
                "outcome|{'button':'a','fields':[]}|value-wrong-type|fields"
            })
    void aBadActIsRefusedAndNothingIsDone(String act, String body, String code, @Nullable String field)
            throws Exception {
        JsonNode problem = json(perform(act(act, body.replace('\'', '"'))));

        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("field").asText(null)).isEqualTo(field);
        verifyNoInteractions(casework);
    }

    @Test
    void anIdThatCannotBeOneIsUnknown() throws Exception {
        assertThat(perform(get("/api/v1/work-items/x")).getStatus()).isEqualTo(404);
        assertThat(perform(post("/api/v1/work-items/99999999999999999999/claim"))
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return doors.perform(request).andReturn().getResponse();
    }

    private static RequestBuilder act(String act, String body) {
        return post("/api/v1/work-items/5/" + act)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return ApiSlice.JSON.readTree(response.getContentAsByteArray());
    }

    private static WorkItem item(long id) {
        return new WorkItem(
                id,
                7,
                "t",
                "complaint",
                "e",
                "root",
                "def",
                "health",
                "health-replies",
                null,
                WorkItem.State.OPEN,
                Instant.EPOCH,
                null,
                1);
    }

    private static CaseView view() {
        return new CaseView(
                7,
                "26-0000123-0",
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
                Instant.EPOCH,
                null,
                null,
                1);
    }
}
