package org.tawasul.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseNumber;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.customers.SaidHours;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Digits;
import org.tawasul.shared.text.FieldChecks;

/**
 * A submission from any channel: a form, an API call or a replayed record. It checks itself and says which field is wrong; what it holds is cleaned
 * ({@link org.tawasul.shared.text.WrittenText}). Refuses {@code field-required}, {@code text-too-long}, {@code value-not-allowed}, {@code
 * contact-required}, {@code files-too-many}, {@code block-unknown}, {@code original-unknown}, {@code original-not-expected}.
 *
 * @param subject one line of 1 to 200 characters
 * @param description 1 to 10,000 characters
 * @param urgency {@code normal} or {@code urgent}, as the customer states it
 * @param customerLogin whose case it is, if signed in; without it a name and a phone number or mail address are required
 * @param files at most ten ids of uploads
 * @param block number of a block, in either set of digits
 * @param original for a grievance the number of the case whose reply it is against, in any form in which people write it; for no other kind
 * @param languageSaid whether the customer said in which language he is to be told; if not, what he said before holds, and {@code language} only for who is new
 * @param anonymous whether nothing is to be kept of who sends it: a name or contact that was given is dropped
 * @param preferredChannel by which contact to tell the customer from now on; null if he said nothing of it
 * @param hours in which hours to tell the customer from now on; null if he said nothing of them
 */
public record SubmitCase(
        CaseKind kind,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        @Nullable String customerLogin,
        @Nullable String customerName,
        @Nullable String mail,
        @Nullable String phone,
        Language language,
        List<Long> files,
        @Nullable String block,
        @Nullable String original,
        @Nullable PreferredChannel preferredChannel,
        @Nullable SaidHours hours,
        boolean languageSaid,
        boolean anonymous) {
    public static final int SUBJECT = 200;
    public static final int DESCRIPTION = 10_000;
    public static final int FILES = 10;
    public static final Set<String> URGENCIES = new TreeSet<>(Set.of("normal", "urgent"));
    public static final Set<String> CHANNELS =
            new TreeSet<>(Set.of("web", "app", "contact-centre", "mail", "social-media"));

    /** Without a block and no grievance. */
    public SubmitCase(
            CaseKind kind,
            String subject,
            String description,
            @Nullable String service,
            @Nullable String area,
            String urgency,
            String channel,
            @Nullable String customerLogin,
            @Nullable String customerName,
            @Nullable String mail,
            @Nullable String phone,
            Language language,
            List<Long> files) {
        this(
                kind,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                customerLogin,
                customerName,
                mail,
                phone,
                language,
                files,
                null,
                null,
                null,
                null,
                true,
                false);
    }

    /** By somebody who says who he is. */
    public SubmitCase(
            CaseKind kind,
            String subject,
            String description,
            @Nullable String service,
            @Nullable String area,
            String urgency,
            String channel,
            @Nullable String customerLogin,
            @Nullable String customerName,
            @Nullable String mail,
            @Nullable String phone,
            Language language,
            List<Long> files,
            @Nullable String block,
            @Nullable String original,
            @Nullable PreferredChannel preferredChannel,
            boolean languageSaid) {
        this(
                kind,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                customerLogin,
                customerName,
                mail,
                phone,
                language,
                files,
                block,
                original,
                preferredChannel,
                null,
                languageSaid,
                false);
    }

    public SubmitCase {
        FieldChecks checks = new FieldChecks();
        subject = checks.line("subject", subject, SUBJECT);
        description = checks.text("description", description, DESCRIPTION);
        service = checks.optionalText("service", service, 100);
        area = checks.optionalText("area", area, 100);
        urgency = checks.oneOf("urgency", urgency, URGENCIES);
        channel = checks.oneOf("channel", channel, CHANNELS);
        if (anonymous) {
            customerLogin = null;
            customerName = null;
            mail = null;
            phone = null;
            preferredChannel = null;
            hours = null;
        } else {
            customerName = customerLogin == null
                    ? checks.line("customerName", customerName, 100)
                    : checks.optionalText("customerName", customerName, 100);
            mail = checks.optionalText("mail", mail, 254);
            phone = checks.optionalText("phone", phone, 30);
            if (customerLogin == null && mail == null && phone == null) {
                checks.refuse("phone", "contact-required", Map.of());
            }
        }
        files = files.stream().distinct().toList();
        if (files.size() > FILES) {
            checks.refuse("files", "files-too-many", Map.of("max", FILES));
        }
        block = checks.optionalText("block", block, 10);
        if (block != null && !Digits.isNumber(block, 5)) {
            checks.refuse("block", "block-unknown", Map.of());
        }
        original = checks.optionalText("original", original, 40);
        checkOriginal(checks, kind, original);
        checks.done();
    }

    /** Who sends it, and how he wants to be told. */
    public RegisterCustomer customer() {
        return new RegisterCustomer(
                customerLogin, customerName, mail, phone, language, preferredChannel, hours, languageSaid);
    }

    /** Empty for a kind other than a grievance. */
    public Optional<CaseNumber> originalNumber() {
        return Optional.ofNullable(original).flatMap(CaseNumber::parse);
    }

    private static void checkOriginal(FieldChecks checks, CaseKind kind, @Nullable String original) {
        if (kind != CaseKind.GRIEVANCE) {
            if (original != null) {
                checks.refuse("original", "original-not-expected", Map.of());
            }
        } else if (original == null) {
            checks.refuse("original", "field-required", Map.of());
        } else if (CaseNumber.parse(original).isEmpty()) {
            checks.refuse("original", "original-unknown", Map.of());
        }
    }

    /** The number that {@code block} says. */
    public @Nullable Integer blockNumber() {
        return block == null ? null : Integer.valueOf(block);
    }
}
