package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.api.Caller;
import org.tawasul.cases.CaseKind;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.SaidHours;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.FieldChecks;

/** What a client sends to open a case. Whose case it is, the sign-in decides; only the contact centre names a customer. */
@Schema(name = "SubmitCase")
record SubmitBody(
        @Schema(
                        example = "complaint",
                        allowableValues = {"complaint", "inquiry", "suggestion", "grievance"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String kind,
        @Schema(
                        example = "تأخر تجديد بطاقة الهوية",
                        maxLength = SubmitCase.SUBJECT,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String subject,
        @Schema(
                        example = "قدّمت طلب التجديد قبل ثلاثة أسابيع ولم أتسلّم البطاقة.",
                        maxLength = SubmitCase.DESCRIPTION,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String description,
        @Schema(example = "identity-card", description = "Code of the service, if known.") @Nullable String service,
        @Schema(example = "capital", description = "Code of the governorate, if known.") @Nullable String area,
        @Schema(
                        example = "normal",
                        allowableValues = {"normal", "urgent"},
                        defaultValue = "normal")
                @Nullable
                String urgency,
        @Schema(
                        example = "web",
                        allowableValues = {"web", "app"},
                        defaultValue = "web",
                        description = "Not for the contact centre, whose cases come by telephone.")
                @Nullable
                String channel,
        @Schema(
                        example = "ar",
                        allowableValues = {"ar", "en"},
                        description =
                                "In which to write to the customer; by default the language of the request. Figures count the case under it, and without it under the language in which it is written.")
                @Nullable
                String language,
        @Schema(example = "مريم أحمد", description = "Required from the contact centre.") @Nullable String customerName,
        @Schema(example = "customer@example.org") @Nullable String mail,
        @Schema(example = "+973 3600 0000", description = "Any form, either digit system; Bahrain is assumed.")
                @Nullable
                String phone,
        @Schema(example = "[]", description = "Ids of uploads, at most ten.") @Nullable List<String> files,
        @Schema(example = "321", description = "Number of the block, if known; it says the governorate.") @Nullable
                String block,
        @Schema(
                        example = "26-0000123-0",
                        description = "For a grievance: the number of the case whose reply it is against.")
                @Nullable
                String original,
        @Schema(
                        example = "sms",
                        allowableValues = {"mail", "sms", "both"},
                        description = "By which contact to tell the customer from now on; without it nothing changes.")
                @Nullable
                String preferredChannel,
        @Schema(
                        example = "own",
                        allowableValues = {"usual", "any", "own"},
                        description =
                                "In which hours to tell the customer from now on: as the installation says, at night too, or between hoursFrom and"
                                        + " hoursUntil; without it nothing changes.")
                @Nullable
                String hours,
        @Schema(example = "16:30", description = "In the business zone, with or without minutes, either digit system.")
                @Nullable
                String hoursFrom,
        @Schema(
                        example = "20",
                        description =
                                "The same; 24 is the end of the day, and an earlier hour than hoursFrom is one of the next day.")
                @Nullable
                String hoursUntil,
        @Schema(
                        example = "false",
                        defaultValue = "false",
                        description =
                                "From the contact centre: the caller does not say who he is. Nothing is kept of a name or contact, and the"
                                        + " receipt holds a token by which this one case is followed.")
                @Nullable
                Boolean anonymous) {

    SubmitCase command(Caller caller) {
        boolean agent = caller.who().is(Role.CONTACT_CENTRE_AGENT);
        FieldChecks checks = new FieldChecks();
        String kindCode = checks.oneOf(
                "kind",
                kind,
                Arrays.stream(CaseKind.values()).map(CaseKind::code).toList());
        String from = agent ? "contact-centre" : channelOfCustomer(checks);
        String writes =
                language == null ? caller.language().tag() : checks.oneOf("language", language, List.of("ar", "en"));
        String prefers = preferredChannel == null
                ? ""
                : checks.oneOf("preferredChannel", preferredChannel, PreferredChannel.codes());
        SaidHours wanted = Boolean.TRUE.equals(anonymous) ? null : wantedHours(checks);
        SubmitCase[] command = new SubmitCase[1];
        checks.and(() -> command[0] = new SubmitCase(
                kindCode.isEmpty() ? CaseKind.COMPLAINT : kind(kindCode),
                subject == null ? "" : subject,
                description == null ? "" : description,
                service,
                area,
                urgency == null ? "normal" : urgency,
                from.isEmpty() ? "web" : from,
                agent ? null : caller.who().login(),
                customerName,
                mail,
                phone,
                Language.of(writes),
                FileIds.read(files),
                block,
                original,
                PreferredChannel.ofCode(prefers).orElse(null),
                wanted,
                language != null,
                Boolean.TRUE.equals(anonymous)));
        checks.done();
        return command[0];
    }

    private @Nullable SaidHours wantedHours(FieldChecks checks) {
        if (hours != null && checks.oneOf("hours", hours, FormHours.CHOICES).isEmpty()) {
            return null;
        }
        return new FormHours(hours, hoursFrom, hoursUntil).said(checks);
    }

    private String channelOfCustomer(FieldChecks checks) {
        return channel == null ? "web" : checks.oneOf("channel", channel, List.of("web", "app"));
    }

    private static CaseKind kind(String code) {
        return Arrays.stream(CaseKind.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
