package org.tawasul.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.customers.SaidHours;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.text.WrittenText;

/**
 * All that was typed so far, carried from question page to question page in the form itself: the server keeps nothing of a case that nobody has sent, and a session that ends
 * costs nothing.
 *
 * @param step the page that was filled in
 * @param go what its button asks for
 * @param hours which of the offered hours suit him; with {@code hoursFrom} and {@code hoursUntil} where he chooses his own ({@link FormHours})
 * @param anonymous not blank if nothing is to be kept of who sends it
 * @param position where exactly it is, as degrees of latitude and longitude
 * @param photoPlace where a photograph that was attached says that it was taken: offered, and taken only when that is said
 * @param files uploads, each with the proof that this form made it
 */
record SubmitForm(
        @Nullable String step,
        @Nullable String go,
        @Nullable String once,
        @Nullable String description,
        @Nullable List<String> files,
        @Nullable String service,
        @Nullable String query,
        @Nullable String area,
        @Nullable String block,
        @Nullable String urgency,
        @Nullable String urgencyReason,
        @Nullable String customerName,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String preferredChannel,
        @Nullable String hours,
        @Nullable String hoursFrom,
        @Nullable String hoursUntil,
        @Nullable String language,
        @Nullable String anonymous,
        @Nullable String position,
        @Nullable String photoPlace) {
    /** Of the service, where the customer leaves it to the rules. */
    static final String UNSURE = "unsure";

    private static final int SUBJECT = 80;

    static SubmitForm empty() {
        return new SubmitForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    List<String> uploads() {
        return files == null ? List.of() : files;
    }

    SubmitForm withFiles(List<String> all) {
        return changed(List.copyOf(all), service, customerName, phone, language, position, photoPlace);
    }

    SubmitForm with(String upload) {
        List<String> all = new ArrayList<>(uploads());
        all.add(upload);
        return withFiles(all);
    }

    SubmitForm without(String upload) {
        return withFiles(uploads().stream().filter(each -> !each.equals(upload)).toList());
    }

    SubmitForm withService(@Nullable String code) {
        return changed(files, code, customerName, phone, language, position, photoPlace);
    }

    /** A position that another photograph brought goes with it. */
    SubmitForm withPhotoPlace(@Nullable String place) {
        return place == null ? this : withoutPhotoPlace().at(isOfPhoto() ? null : position, place);
    }

    SubmitForm withoutPhotoPlace() {
        return at(isOfPhoto() ? null : position, null);
    }

    private boolean isOfPhoto() {
        return photoPlace != null && photoPlace.equals(position);
    }

    /** What was pressed on the map is meant; nothing any more if it was taken away there. */
    SubmitForm atMapPlace(@Nullable String exactly) {
        return at(exactly, photoPlace);
    }

    /** The place of the photograph is the one that is meant. */
    SubmitForm atPhotoPlace() {
        return at(photoPlace, photoPlace);
    }

    private SubmitForm at(@Nullable String exactly, @Nullable String photographed) {
        return changed(files, service, customerName, phone, language, exactly, photographed);
    }

    /** Of somebody of whom this is known already. */
    SubmitForm of(@Nullable String name, @Nullable String number, String spoken) {
        return changed(files, service, name, number, spoken, position, photoPlace);
    }

    /** With what the server may say in it; all else stays as it was typed. */
    private SubmitForm changed(
            @Nullable List<String> uploaded,
            @Nullable String code,
            @Nullable String name,
            @Nullable String number,
            @Nullable String spoken,
            @Nullable String exactly,
            @Nullable String photographed) {
        return new SubmitForm(
                step,
                go,
                once,
                description,
                uploaded,
                code,
                query,
                area,
                block,
                urgency,
                urgencyReason,
                name,
                number,
                mail,
                preferredChannel,
                hours,
                hoursFrom,
                hoursUntil,
                spoken,
                anonymous,
                exactly,
                photographed);
    }

    /** Of somebody who said before in which hours he may be told. */
    SubmitForm toldIn(FormHours known) {
        return new SubmitForm(
                step,
                go,
                once,
                description,
                files,
                service,
                query,
                area,
                block,
                urgency,
                urgencyReason,
                customerName,
                phone,
                mail,
                preferredChannel,
                known.choice(),
                known.from(),
                known.until(),
                language,
                anonymous,
                position,
                photoPlace);
    }

    public FormHours told() {
        return new FormHours(hours, hoursFrom, hoursUntil);
    }

    boolean isUrgent() {
        return "urgent".equals(urgency);
    }

    public boolean isAnonymous() {
        return anonymous != null && !anonymous.isBlank();
    }

    @Nullable
    String namedService() {
        return service == null || service.isBlank() || service.equals(UNSURE) ? null : service;
    }

    /** One line that names the matter in a list: what was written first, cut between two words. */
    String subject() {
        String first = WrittenText.cleanLine(Objects.requireNonNullElse(description, ""))
                .split("(?<=[.!?؟])\\s", 2)[0];
        if (first.length() <= SUBJECT) {
            return first;
        }
        int cut = first.lastIndexOf(' ', SUBJECT);
        return first.substring(0, cut > SUBJECT / 2 ? cut : SUBJECT) + "…";
    }

    static String channel(Visitor visitor) {
        return visitor.is(Role.CONTACT_CENTRE_AGENT) ? "contact-centre" : "web";
    }

    /** @param urgencySaid the customer's own words on how urgent it is, as a sentence */
    SubmitCase command(CaseKind kind, Visitor visitor, List<Long> fileIds, String urgencySaid) {
        String login = visitor.is(Role.CUSTOMER) ? visitor.signedIn().login() : null;
        String said = Objects.requireNonNullElse(description, "");
        FieldChecks checks = new FieldChecks();
        SaidHours wanted = isAnonymous() ? null : told().said(checks);
        SubmitCase[] command = new SubmitCase[1];
        checks.and(() -> command[0] = new SubmitCase(
                kind,
                subject(),
                urgencySaid.isEmpty() ? said : said + "\n\n" + urgencySaid,
                namedService(),
                blankIsNull(area),
                isUrgent() ? "urgent" : "normal",
                channel(visitor),
                login,
                blankIsNull(customerName),
                blankIsNull(mail),
                blankIsNull(phone),
                language(visitor),
                fileIds,
                blankIsNull(block),
                null,
                PreferredChannel.ofCode(
                                Objects.requireNonNullElse(preferredChannel, "").toLowerCase(Locale.ROOT))
                        .orElse(null),
                wanted,
                language != null && !language.isBlank(),
                isAnonymous()));
        checks.done();
        return command[0];
    }

    private Language language(Visitor visitor) {
        return language == null || language.isBlank() ? visitor.language() : Language.of(language);
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
