package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.api.TestCommands;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;

class OfficeWorkTest {
    private static final Bilingual WORDS = new Bilingual("ع", "e");
    private static final SignedIn SALMA = new SignedIn("salma", Role.CASE_WORKER, "health", "health-replies");
    private static final TaskForm FORM = new TaskForm(
            "userTask_approve",
            WORDS,
            "responsible",
            List.of("case-worker"),
            List.of(
                    new TaskForm.Field("remarks", WORDS, "text", false, List.of()),
                    new TaskForm.Field("grade", WORDS, "choice", true, List.of("good", "bad")),
                    new TaskForm.Field("amount", WORDS, "number", false, List.of()),
                    new TaskForm.Field("since", WORDS, "date", false, List.of())),
            List.of(
                    new TaskForm.Button("approve", WORDS, "complete", "approval", "yes"),
                    new TaskForm.Button("note", WORDS, "complete", "", ""),
                    new TaskForm.Button("reply", WORDS, "reply", "", "")));

    private final WorkItems items = mock(WorkItems.class);
    private final Cases cases = mock(Cases.class);
    private final Workflow workflow = mock(Workflow.class);
    private final List<FilledTaskRow> rows = new ArrayList<>();
    private final List<TrailEntry> trail = new ArrayList<>();
    private Casework casework = mock(Casework.class);
    private @Nullable FilledTaskBook book;

    @BeforeEach
    void anOfficeWithATask() {
        FilledTaskRows stored = new FilledTaskRows() {
            @Override
            public void add(FilledTaskRow row) {
                rows.add(row);
            }

            @Override
            public List<FilledTaskRow> ofCase(long caseId) {
                return rows;
            }
        };
        book = new FilledTaskBook(
                stored,
                cases,
                new Reversed(),
                trail::add,
                new MovableClock(ZoneId.of("Asia/Bahrain")),
                new ObjectMapper());
        casework = new OfficeWork(TestCommands.plain(), new Permission(items), items, cases, workflow, book);
        when(items.form(any())).thenReturn(FORM);
        when(cases.get(anyLong())).thenReturn(view());
        task(WorkItem.State.CLAIMED, "salma");
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                arguments(Role.CASE_WORKER, "health", "health-replies", true),
                arguments(Role.CASE_WORKER, "health", "health-hospitals", false),
                arguments(Role.CASE_WORKER, "traffic", "health-replies", false),
                arguments(Role.SUPERVISOR, "health", "health-hospitals", true),
                arguments(Role.SUPERVISOR, "traffic", "traffic-replies", false),
                arguments(Role.MINISTERS_OFFICE, "health", null, true),
                arguments(Role.CENTRAL_TEAM, "central", "central", true),
                arguments(Role.CUSTOMER, null, null, false),
                arguments(Role.CONTACT_CENTRE_AGENT, "health", "health-replies", false),
                arguments(Role.NATIONAL_LEADERSHIP, "health", null, false),
                arguments(Role.ADMINISTRATOR, "health", "health-replies", false),
                arguments(Role.PROCESS_DESIGNER, "health", "health-replies", false));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatIsNotOnesOfficesBusinessDoesNotExist(
            Role role, @Nullable String entity, @Nullable String team, boolean sees) {
        SignedIn who = new SignedIn("somebody", role, entity, team);

        if (sees) {
            assertThat(casework.see(1, who).id()).isEqualTo(1);
        } else {
            assertThat(refused(() -> casework.see(1, who))).isEqualTo("work-item-unknown");
            assertThat(refused(() -> casework.claim(1, who))).isEqualTo("work-item-unknown");
        }
    }

    @Test
    void onlyTheRolesOfTheFormTakeATask() {
        SignedIn supervisor = new SignedIn("hadi", Role.SUPERVISOR, "health", "health-replies");

        assertThat(refused(() -> casework.claim(1, supervisor))).isEqualTo("not-allowed");
        assertThat(refused(() -> casework.reply(1, "نص", supervisor))).isEqualTo("not-allowed");
    }

    @Test
    void anActNeedsAClaimFirst() {
        task(WorkItem.State.OPEN, null);
        assertThat(refused(() -> casework.reply(1, "نص", SALMA))).isEqualTo("work-item-not-yours");
        task(WorkItem.State.CLAIMED, "another");
        assertThat(refused(() -> casework.reply(1, "نص", SALMA))).isEqualTo("work-item-not-yours");
        task(WorkItem.State.DONE, "salma");
        assertThat(refused(() -> casework.reply(1, "نص", SALMA))).isEqualTo("work-item-done");

        verifyNoInteractions(workflow);
    }

    @Test
    void anActMustBeOfferedByTheForm() {
        assertThat(refused(() -> casework.ask(1, "؟", SALMA))).isEqualTo("act-not-offered");
        assertThat(refused(() -> casework.transfer(1, "e", "r", SALMA))).isEqualTo("act-not-offered");
        assertThat(refused(() -> casework.route(1, "e", "t", "r", SALMA))).isEqualTo("act-not-offered");
        assertThat(refused(() -> casework.complete(1, "reply", Map.of(), SALMA)))
                .isEqualTo("act-not-offered");
        assertThat(refused(() -> casework.complete(1, "nothing", Map.of(), SALMA)))
                .isEqualTo("act-not-offered");

        casework.reply(1, " نص\u202e ", SALMA);
        verify(cases).reply(any(), eq("نص"), any());
    }

    @Test
    void anEmptyReplyIsLeftToTheReplyRules() {
        casework.reply(1, "  ", SALMA);

        verify(cases).reply(any(), eq(""), any());
        assertThat(refused(() -> casework.reply(1, "ن".repeat(20_001), SALMA))).isEqualTo("text-too-long");
    }

    @Test
    void aDrawnTaskEndsWithTheOutcomeOfItsButtonAndWhatWasFilledInIsKept() {
        casework.complete(
                1,
                "approve",
                Map.of("grade", "good", "remarks", "العميلة مريم", "amount", "١٢٫٥", "since", "2026-03-01"),
                SALMA);

        verify(workflow).complete(any(), eq(Map.of("approval", "yes")), any());
        assertThat(new String(rows.get(0).fields(), StandardCharsets.UTF_8)).doesNotContain("مريم");
        assertThat(book.ofCase(7).get(0).fields())
                .containsEntry("remarks", "العميلة مريم")
                .containsEntry("amount", "12.5");
        assertThat(trail.get(0).facts()).containsEntry("field.grade", "good").containsEntry("button", "approve");
        assertThat(trail.get(0).facts().toString()).doesNotContain("مريم");
        assertThat(trail.get(0).personal()).containsEntry("remarks", "العميلة مريم");
    }

    @Test
    void aButtonWithoutAnOutcomeSetsNoVariable() {
        casework.complete(1, "note", Map.of("grade", "bad"), SALMA);

        verify(workflow).complete(any(), eq(Map.of()), any());
    }

    @Test
    void wrongFieldsAreAllNamedAndNothingIsDone() {
        assertThat(fields(() -> casework.complete(
                        1, "approve", Map.of("x", "1", "amount", "many", "since", "yesterday", "grade", " "), SALMA)))
                .containsExactlyInAnyOrder(
                        "fields.x field-unknown",
                        "fields.amount value-wrong-type",
                        "fields.since value-wrong-type",
                        "fields.grade field-required");
        assertThat(refused(() -> casework.complete(1, "approve", Map.of("grade", "so-so"), SALMA)))
                .isEqualTo("value-not-allowed");
        verifyNoInteractions(workflow);
        assertThat(rows).isEmpty();
        assertThat(trail).isEmpty();
    }

    private void task(WorkItem.State state, @Nullable String assignee) {
        when(items.find(1))
                .thenReturn(Optional.of(new WorkItem(
                        1,
                        7,
                        "t",
                        "complaint",
                        "userTask_approve",
                        "root",
                        "def",
                        "health",
                        "health-replies",
                        assignee,
                        state,
                        Instant.EPOCH,
                        null,
                        1)));
    }

    private static String refused(ThrowingCallable call) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> codes.add(refusal.code()));
        return codes.get(0);
    }

    private static List<String> fields(ThrowingCallable call) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(FieldRefusals.class, all -> all.refusals()
                .forEach(one -> codes.add(one.field() + " " + one.code())));
        return codes;
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

    /** Not what is written: enough to see that it is not stored as written. */
    private static final class Reversed implements PersonalText {
        @Override
        public byte[] seal(long customerId, String text) {
            return new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String open(long customerId, byte[] sealed) {
            return new StringBuilder(new String(sealed, StandardCharsets.UTF_8))
                    .reverse()
                    .toString();
        }
    }
}
