package org.tawasul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

class SubmitCaseTest {
    @Test
    void whatItHoldsIsCleaned() {
        SubmitCase command = submit(" تأخر\nالبطاقة ", "line\r\nline\u202e", "maryam", null, null, List.of(1L, 1L));

        assertThat(command.subject()).isEqualTo("تأخر البطاقة");
        assertThat(command.description()).isEqualTo("line\nline");
        assertThat(command.files()).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,subject,field-required",
        "201,1,subject,text-too-long",
        "1,0,description,field-required",
        "1,10001,description,text-too-long"
    })
    void eachTextHasItsLimits(int subject, int description, String field, String code) {
        assertThatThrownBy(() -> submit("ش".repeat(subject), "ش".repeat(description), "maryam", null, null, List.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
        submit("ش".repeat(200), "ش".repeat(10_000), "maryam", null, null, List.of());
    }

    @Test
    void somebodyWhoIsNotSignedInNeedsANameAndAContact() {
        assertThat(refusedFields(() -> submit("a", "b", null, null, null, List.of())))
                .containsExactly("customerName field-required", "phone contact-required");
        submit("a", "b", null, "مريم", "36000000", List.of());
    }

    @Test
    void tenFilesAreEnough() {
        List<Long> eleven = LongStream.range(0, 11).boxed().toList();

        assertThatThrownBy(() -> submit("a", "b", "maryam", null, null, eleven))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("files-too-many"));
        submit("a", "b", "maryam", null, null, Collections.nCopies(11, 7L));
    }

    @Test
    void urgencyAndChannelAreClosedValues() {
        assertThat(refusedFields(() -> new SubmitCase(
                        CaseKind.INQUIRY,
                        "a",
                        "b",
                        null,
                        null,
                        "soon",
                        "pigeon",
                        "maryam",
                        null,
                        null,
                        null,
                        Language.AR,
                        List.of())))
                .containsExactly("urgency value-not-allowed", "channel value-not-allowed");
    }

    private static Stream<String> refusedFields(Runnable submission) {
        try {
            submission.run();
            return Stream.of();
        } catch (FieldRefusals refusals) {
            return refusals.refusals().stream().map(one -> one.field() + " " + one.code());
        }
    }

    private static SubmitCase submit(
            String subject,
            String description,
            @Nullable String login,
            @Nullable String name,
            @Nullable String phone,
            List<Long> files) {
        return new SubmitCase(
                CaseKind.COMPLAINT,
                subject,
                description,
                null,
                null,
                "normal",
                "web",
                login,
                name,
                null,
                phone,
                Language.AR,
                files);
    }
}
