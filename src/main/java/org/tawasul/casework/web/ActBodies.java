package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.ReplyCommitment;

/** What officers send with an act. */
final class ActBodies {
    private ActBodies() {}

    /** A question to the customer. */
    @Schema(name = "AskCustomer")
    record Question(
            @Schema(
                            example = "يُرجى إرسال رقم الطلب السابق.",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(
                            description = "Why it leaves although a rule warns of it.",
                            example = "يلزم الحضور لأخذ البصمة.",
                            maxLength = 2000)
                    @Nullable
                    String confirmation) {}

    /** To which entity, and why. */
    @Schema(name = "TransferCase")
    record Transfer(
            @Schema(example = "health", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String entity,
            @Schema(example = "الخدمة تقدمها هذه الجهة.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {}

    /** To which team of which entity, and why. */
    @Schema(name = "RouteCase")
    record Route(
            @Schema(example = "health", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String entity,
            @Schema(example = "health-complaints", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String team,
            @Schema(example = "الخدمة تقدمها هذه الجهة.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {}

    /** The reply to the customer. */
    @Schema(name = "ReplyToCustomer")
    record Reply(
            @Schema(
                            example = "جُدِّدت البطاقة وأُرسلت إليكم بالبريد اليوم.",
                            maxLength = 20_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(
                            example = "upheld",
                            allowableValues = {"upheld", "partly-upheld", "rejected"},
                            description = "What is decided about a grievance; for no other kind.")
                    @Nullable
                    String decided,
            @Schema(description = "What the reply promises; watched until it is done.") @Nullable
                    List<@Nullable Commitment> commitments,
            @Schema(
                            description = "Why it leaves although a rule warns of it.",
                            example = "يلزم الحضور لأخذ البصمة.",
                            maxLength = 2000)
                    @Nullable
                    String confirmation) {
        List<ReplyCommitment> promised() {
            return Stream.ofNullable(commitments)
                    .flatMap(List::stream)
                    .map(one -> one == null ? new Commitment(null, null) : one)
                    .map(Commitment::command)
                    .toList();
        }
    }

    /** A reply that is only checked. */
    @Schema(name = "CheckReply")
    record Draft(
            @Schema(
                            example = "جُدِّدت البطاقة وأُرسلت إليكم بالبريد اليوم.",
                            maxLength = 20_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(
                            example = "upheld",
                            allowableValues = {"upheld", "partly-upheld", "rejected"},
                            description = "What is decided about a grievance; for no other kind.")
                    @Nullable
                    String decided) {}

    /** One thing that a reply promises. */
    @Schema(name = "Commitment")
    record Commitment(
            @Schema(example = "استبدال المصباح", maxLength = 1000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String what,
            @Schema(example = "2026-03-08", description = "The last day.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String by) {
        ReplyCommitment command() {
            return new ReplyCommitment(what == null ? "" : what, ContributionBodies.date("commitments.by", by));
        }
    }

    /** What can be said before the reply, why it takes longer, and the new date. */
    @Schema(name = "InterimReply")
    record Interim(
            @Schema(
                            example = "عُوين الموقع، وطُلبت القطعة اللازمة.",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String text,
            @Schema(
                            example = "تصل القطعة من الخارج بعد أسبوعين.",
                            maxLength = 2000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason,
            @Schema(description = "Last day of the promise, after today.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    LocalDate until,
            @Schema(
                            description = "Why it leaves although a rule warns of it.",
                            example = "يلزم الحضور لأخذ البصمة.",
                            maxLength = 2000)
                    @Nullable
                    String confirmation) {}

    /** What the supervisor has to say of a reply. */
    @Schema(name = "RemarkOnReply")
    record Remark(@Schema(example = "يُرجى ذكر موعد الإصلاح.", maxLength = 2000) @Nullable String remark) {}

    /** Why an issued reply is taken back. */
    @Schema(name = "RecallReply")
    record Recall(
            @Schema(example = "ورد في الرد رقم خاطئ.", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String reason) {}

    /** A button of the task's form, with what is filled in. */
    @Schema(name = "CompleteWorkItem")
    record Outcome(
            @Schema(example = "approve", description = "Id of the button.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable
                    String button,
            @Schema(description = "By name of field; numbers and dates (2026-03-01) as text too.") @Nullable
                    Map<String, @Nullable String> fields) {}
}
