package org.tawasul.notifications.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;

class OutboxControllerTest {
    private final String number = new CaseNumber(26, 123).toString();
    private final Outbox outbox = Mockito.mock(Outbox.class);
    private final Cases cases = Mockito.mock(Cases.class);
    private final MockMvc api = ApiSlice.of(new OutboxController(outbox, cases, Mockito.mock(Customers.class)));

    @BeforeEach
    void oneMessageOfOneCase() {
        CaseView view = Mockito.mock(CaseView.class);
        Mockito.when(view.id()).thenReturn(77L);
        Mockito.when(cases.byNumber(Mockito.anyString())).thenCallRealMethod();
        Mockito.when(cases.findByNumber(new CaseNumber(26, 123))).thenReturn(Optional.of(view));
        Mockito.when(outbox.ofCase(77))
                .thenReturn(List.of(new OutboxMessage(
                        1,
                        77L,
                        "step",
                        "sms",
                        "reply",
                        Language.AR,
                        "+97336123456",
                        null,
                        "صدر الرد",
                        OutboxMessage.State.CAPTURED,
                        1,
                        MovableClock.START,
                        MovableClock.START,
                        null,
                        null)));
    }

    @AfterEach
    void signOut() {
        ApiSlice.signIn(null);
    }

    @Test
    void anAdministratorReadsWhatWasCaptured() throws Exception {
        ApiSlice.signIn(new SignedIn("admin", Role.ADMINISTRATOR, null, null));
        api.perform(outboxOf(number))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].channel").value("sms"))
                .andExpect(jsonPath("$[0].state").value("captured"))
                .andExpect(jsonPath("$[0].body").value("صدر الرد"))
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("\"id\""))));
    }

    @Test
    void nobodyElseDoes() throws Exception {
        ApiSlice.signIn(new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-roads"));
        api.perform(outboxOf(number)).andExpect(status().isForbidden());
    }

    @Test
    void aNumberThatIsNoCasesIsUnknown() throws Exception {
        ApiSlice.signIn(new SignedIn("admin", Role.ADMINISTRATOR, null, null));
        api.perform(outboxOf(new CaseNumber(26, 124).toString())).andExpect(status().isNotFound());
        api.perform(outboxOf("abc")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder outboxOf(String caseNumber) {
        return get("/api/v1/outbox").param("case", caseNumber);
    }
}
