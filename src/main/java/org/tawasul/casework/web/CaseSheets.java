package org.tawasul.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseBundles;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.FollowedCases;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.casework.CaseDoubles;
import org.tawasul.casework.ContributionWork;
import org.tawasul.casework.web.CaseSheet.Happened;
import org.tawasul.casework.web.CaseSheet.Linked;
import org.tawasul.casework.web.CaseSheet.Said;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.feedback.Feedback;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** Puts together what a page shows of a case, for whoever may see it; asking that he may is its caller's. */
@Component
final class CaseSheets {
    /** What the customer wrote; all else was written by offices. */
    private static final Set<CaseMessage.Kind> OF_CUSTOMER =
            Set.of(CaseMessage.Kind.ANSWER, CaseMessage.Kind.ADDITION, CaseMessage.Kind.REOPENING);
    /** Rows that only the machinery cares for: the full record has its own page. */
    private static final Set<String> MACHINERY = Set.of("deadline", "notice", "work-item", "rating-link");

    private final Cases cases;
    private final CaseAccess access;
    private final CaseLinks links;
    private final CaseBundles bundles;
    private final CaseDoubles doubles;
    private final FollowedCases followed;
    private final Decisions decisions;
    private final ContributionWork contributions;
    private final Customers customers;
    private final Files files;
    private final ReplyFiles replyFiles;
    private final CaseClocks clocks;
    private final StepWords words;
    private final CodeNames names;
    private final Feedback feedback;
    private final CaseWays ways;
    private final BusinessClock clock;

    CaseSheets(
            Cases cases,
            CaseAccess access,
            CaseLinks links,
            CaseBundles bundles,
            CaseDoubles doubles,
            FollowedCases followed,
            Decisions decisions,
            ContributionWork contributions,
            Customers customers,
            Files files,
            ReplyFiles replyFiles,
            CaseClocks clocks,
            StepWords words,
            CodeNames names,
            Feedback feedback,
            CaseWays ways,
            BusinessClock clock) {
        this.cases = cases;
        this.access = access;
        this.links = links;
        this.bundles = bundles;
        this.doubles = doubles;
        this.followed = followed;
        this.decisions = decisions;
        this.contributions = contributions;
        this.customers = customers;
        this.files = files;
        this.replyFiles = replyFiles;
        this.clocks = clocks;
        this.words = words;
        this.names = names;
        this.feedback = feedback;
        this.ways = ways;
        this.clock = clock;
    }

    CaseSheet of(long caseId, SignedIn who) {
        CaseView view = cases.get(caseId);
        Optional<Customer> customer = customer(view);
        boolean whole = access.maySeeWhole(who, caseId);
        List<CaseStep> record = whole ? cases.timeline(caseId) : List.of();
        List<ExplainedDecision> decided = whole ? newestFirst(decisions.explain("case", caseId)) : List.of();
        CaseClocks.Shown time = clocks.of(view, record);
        return new CaseSheet(
                view,
                whole,
                customer.isPresent() ? customer.get().name() : null,
                talk(view, whole),
                files(caseId, whole),
                happened(record),
                decided.stream()
                        .filter(one -> one.kind() == DecisionKind.ROUTING)
                        .findFirst()
                        .orElse(null),
                decided,
                time.reply(),
                whole ? time.all() : List.of(),
                time.pauses(),
                contributions.of(caseId, who),
                whole ? linked(caseId) : List.of(),
                whole ? bundled(caseId) : 0,
                whole ? doubles(caseId, who) : 0,
                whole ? followed.countOf(caseId) : 0,
                people(record),
                whole ? feedback.of(caseId).orElse(null) : null,
                cases.block(caseId).orElse(null),
                ways.of(view, record),
                whole ? customer.map(CaseSheet.Told::of).orElse(null) : null);
    }

    private Optional<Customer> customer(CaseView view) {
        try {
            return Optional.of(customers.ofCase(view.customerId(), view.id()));
        } catch (Refusal forgotten) {
            return Optional.empty();
        }
    }

    private List<Said> talk(CaseView view, boolean whole) {
        List<Said> talk = new ArrayList<>();
        talk.add(new Said("customer", "opened", null, view.receivedAt(), view.description(), null, false));
        if (whole) {
            List<CaseTransfer> passedOn = cases.transfers(view.id());
            cases.messages(view.id()).forEach(message -> talk.add(said(message, isReasonOf(passedOn, message))));
        }
        return talk;
    }

    /** Why a case is passed on is written among officers, and its customer reads it as well. */
    private static boolean isReasonOf(List<CaseTransfer> passedOn, CaseMessage message) {
        return message.kind() == CaseMessage.Kind.REMARK
                && passedOn.stream()
                        .anyMatch(one -> one.at().equals(message.writtenAt())
                                && one.reason().equals(message.text()));
    }

    private Said said(CaseMessage message, boolean passedOn) {
        boolean customer = OF_CUSTOMER.contains(message.kind());
        Instant leaves = message.leavesAt();
        return new Said(
                customer ? "customer" : message.kind() == CaseMessage.Kind.REMARK && !passedOn ? "remark" : "office",
                passedOn ? "transfer" : message.kind().code(),
                customer ? null : names.person(message.author(), message.writtenAt()),
                message.writtenAt(),
                message.text(),
                leaves != null && leaves.isAfter(clock.now()) ? leaves : null,
                message.kind().isIssued() && message.sentAt() == null);
    }

    private List<Happened> happened(List<CaseStep> record) {
        return newestFirst(record).stream()
                .filter(step -> MACHINERY.stream().noneMatch(step.action()::startsWith))
                .map(this::happened)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable Happened happened(CaseStep step) {
        Bilingual sentence = words.of(step);
        return sentence == null ? null : new Happened(sentence, step.happenedAt(), person(step));
    }

    /** Whoever is staff; the customer's name stands above, and the system has none. */
    private @Nullable Bilingual person(CaseStep step) {
        boolean nobody = step.actor().equals(Actor.SYSTEM.id())
                || step.role().toLowerCase(Locale.ROOT).equals("customer");
        return nobody ? null : names.person(step.actor(), step.happenedAt());
    }

    private List<Bilingual> people(List<CaseStep> record) {
        return newestFirst(record).stream()
                .map(this::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .limit(8)
                .toList();
    }

    private List<Linked> linked(long caseId) {
        List<Linked> linked = new ArrayList<>();
        links.original(caseId).ifPresent(number -> linked.add(new Linked("original", number.toString())));
        links.first(caseId).ifPresent(number -> linked.add(new Linked("first", number.toString())));
        links.joined(caseId).forEach(number -> linked.add(new Linked("joined", number.toString())));
        return linked;
    }

    /** Also of what was joined to it: who answers this answers them. Who sees a case in part sees nothing of a reply. */
    private List<StoredFile> files(long caseId, boolean whole) {
        List<StoredFile> all = new ArrayList<>(files.ofCase(caseId));
        if (whole) {
            links.takenIn(caseId).forEach(joined -> all.addAll(files.ofCase(joined)));
        } else {
            Set<Long> replies = replyFiles.of(caseId);
            all.removeIf(file -> replies.contains(file.id()));
        }
        return all;
    }

    private int doubles(long caseId, SignedIn who) {
        int open =
                doubles.others(caseId, who).size() + doubles.joined(caseId, who).size();
        return doubles.mayPart(caseId, who) ? open + 1 : open;
    }

    private int bundled(long caseId) {
        return bundles.followers(bundles.head(caseId).orElse(caseId)).size();
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> turned = new ArrayList<>(oldestFirst);
        Collections.reverse(turned);
        return turned;
    }
}
