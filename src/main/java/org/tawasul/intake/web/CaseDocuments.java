package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.Contributions;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.files.Files;
import org.tawasul.intake.Following;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Chooses what of a case its reader may see: a customer never sees what is internal, such as a reply that has not left. */
@Component
final class CaseDocuments {
    private final Cases cases;
    private final CaseLinks links;
    private final Deadlines deadlines;
    private final Files files;
    private final ReplyFiles replyFiles;
    private final CaseAccess access;
    private final Contributions contributions;
    private final Organisation organisation;
    private final ToldSoFar told;
    private final Following following;
    private final BusinessClock clock;
    private final Texts texts;

    CaseDocuments(
            Cases cases,
            CaseLinks links,
            Deadlines deadlines,
            Files files,
            ReplyFiles replyFiles,
            CaseAccess access,
            Contributions contributions,
            Organisation organisation,
            ToldSoFar told,
            Following following,
            BusinessClock clock,
            @Qualifier("caseStateTexts") Texts texts) {
        this.cases = cases;
        this.links = links;
        this.deadlines = deadlines;
        this.files = files;
        this.replyFiles = replyFiles;
        this.access = access;
        this.contributions = contributions;
        this.organisation = organisation;
        this.told = told;
        this.following = following;
        this.clock = clock;
        this.texts = texts;
    }

    CaseReceipt receipt(CaseView view) {
        CaseView known = told.of(view);
        return new CaseReceipt(known.number(), state(known), known.receivedAt(), told.replyDue(view), null);
    }

    /** Of what was sent just now. */
    CaseReceipt firstReceipt(CaseView view) {
        CaseReceipt plain = receipt(view);
        String token = following.token(view.id()).orElse(null);
        return new CaseReceipt(plain.number(), plain.state(), plain.receivedAt(), plain.replyDue(), token);
    }

    CaseDocument document(CaseView view, SignedIn reader) {
        // The contact centre follows what it opened on behalf of a customer, and sees of it what the customer sees.
        boolean staff = !reader.is(Role.CUSTOMER) && !reader.is(Role.CONTACT_CENTRE_AGENT);
        // Who is only asked to contribute reads what the customer sent, and not what is said between customer and
        // entity.
        boolean whole = access.maySeeWhole(reader, view.id());
        CaseView known = staff ? view : told.of(view);
        return new CaseDocument(
                view.number(),
                view.kind().code(),
                state(known),
                view.subject(),
                view.description(),
                named(Part.SERVICE, view.service(), view),
                view.area(),
                cases.block(view.id()).orElse(null),
                view.urgency(),
                view.channel(),
                named(Part.ENTITY, view.entity(), view),
                view.receivedAt(),
                staff ? due(view, DeadlineKind.REPLY) : told.replyDue(view),
                known.repliedAt(),
                view.closedAt(),
                staff ? due(view, DeadlineKind.PROMISE) : told.promised(view),
                whole ? messages(view.id(), staff) : List.of(),
                attached(view.id(), staff, whole),
                whole ? commitments(view, staff) : List.of(),
                // A decision that has not left is nobody's to know but the office's.
                staff || known.repliedAt() != null ? known.decided() : null,
                whole ? links(view.id()) : null,
                staff && whole ? inside(view) : null);
    }

    /** Who sees the case in part sees what its customer sent. */
    private List<UploadReceipt> attached(long caseId, boolean staff, boolean whole) {
        Set<Long> replies = staff ? Set.of() : replyFiles.hidden(caseId);
        Set<Long> hidden = whole ? replies : replyFiles.of(caseId);
        return files.ofCase(caseId).stream()
                .filter(file -> !hidden.contains(file.id()))
                .map(UploadReceipt::of)
                .toList();
    }

    /** The words of the question that waits for the customer. */
    @Nullable
    String openQuestion(CaseView view, CustomerChoices open) {
        return open.answer()
                ? cases.messages(view.id()).stream()
                        .filter(message -> message.kind() == CaseMessage.Kind.QUESTION)
                        .reduce((older, newer) -> newer)
                        .map(CaseMessage::text)
                        .orElse(null)
                : null;
    }

    private List<CaseDocument.Said> messages(long caseId, boolean staff) {
        return cases.messages(caseId).stream()
                .filter(message -> staff || message.isForCustomer(clock.now()))
                .map(message -> new CaseDocument.Said(
                        Long.toString(message.id()),
                        message.kind().code(),
                        message.text(),
                        message.writtenAt(),
                        message.sentAt(),
                        staff ? message.author() : null))
                .toList();
    }

    private List<CaseDocument.Promised> commitments(CaseView view, boolean staff) {
        return promises(view, staff).stream()
                .map(each -> new CaseDocument.Promised(
                        Long.toString(each.id()),
                        each.question(),
                        each.by(),
                        each.state().code(),
                        each.answer(),
                        deadlines
                                .live(each.id(), DeadlineKind.OBJECTION)
                                .map(Deadline::due)
                                .orElse(null)))
                .toList();
    }

    /** What replies promise, as far as this reader may know of it. */
    List<Contribution> promises(CaseView view, boolean staff) {
        Long heldReply =
                staff ? null : told.heldReply(view).map(CaseMessage::id).orElse(null);
        return contributions.of(view.id()).stream()
                // What a reply promises is not known before the reply is.
                .filter(each -> heldReply == null || !heldReply.equals(each.message()))
                .filter(each ->
                        each.kind() == ContributionKind.COMMITMENT && each.state() != ContributionState.PROMISED)
                // One that was dropped with its draft was never promised.
                .filter(each -> each.state() != ContributionState.CANCELLED || each.remark() != null)
                .toList();
    }

    private static CaseDocument.Inside inside(CaseView view) {
        return new CaseDocument.Inside(
                view.priority(),
                view.team(),
                view.emergency(),
                view.transfers(),
                view.breachedAt(),
                view.escalationLevel());
    }

    private CaseDocument.@Nullable Links links(long caseId) {
        String original = links.original(caseId).map(CaseNumber::toString).orElse(null);
        String first = links.first(caseId).map(CaseNumber::toString).orElse(null);
        List<String> joined =
                links.joined(caseId).stream().map(CaseNumber::toString).toList();
        return original == null && first == null && joined.isEmpty()
                ? null
                : new CaseDocument.Links(original, first, joined);
    }

    private StateWords state(CaseView view) {
        String code = view.state().code();
        boolean rates = deadlines.live(view.id(), DeadlineKind.RATING).isPresent();
        Map<String, Object> kind = Map.of("kind", view.kind().code(), "rates", rates ? "yes" : "no");
        return new StateWords(code, texts.say(new Message("state." + code, kind)));
    }

    private @Nullable Instant due(CaseView view, DeadlineKind kind) {
        return deadlines.live(view.id(), kind).map(Deadline::due).orElse(null);
    }

    private CaseDocument.@Nullable Office named(Part part, @Nullable String code, CaseView view) {
        LocalDate day = LocalDate.ofInstant(view.namedAt(clock.now()), clock.zone());
        return code == null
                ? null
                : organisation
                        .name(part, code, day)
                        .map(name -> new CaseDocument.Office(code, name))
                        .orElse(null);
    }
}
