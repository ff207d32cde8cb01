package org.tawasul.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.notifications.PushSubscriptions;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.MapPicture;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** A customer's own cases: which there are, and each with all that happened to it and what he may do now. */
@Controller
@RequestMapping("/{language:ar|en}/my-cases")
final class MyCasePages {
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 500;
    private static final Set<String> FOLLOWED = Set.of("followed", "unfollowed", "push-on", "push-off", "push-refused");
    private static final Set<String> DONE =
            Set.of("sent", "answer", "add", "withdraw", "reopen", "grievance", "not-done", "rated", "seen");

    private final Cases cases;
    private final CustomerTurns turns;
    private final Customers customers;
    private final Files files;
    private final ReplyFiles replyFiles;
    private final CaseDoor door;
    private final MyCaseRows rows;
    private final MyFollowed followed;
    private final PushSubscriptions push;
    private final CaseDocuments documents;
    private final CaseStory story;
    private final BusinessClock clock;

    MyCasePages(
            Cases cases,
            CustomerTurns turns,
            Customers customers,
            Files files,
            ReplyFiles replyFiles,
            CaseDoor door,
            MyCaseRows rows,
            MyFollowed followed,
            PushSubscriptions push,
            CaseDocuments documents,
            CaseStory story,
            BusinessClock clock) {
        this.cases = cases;
        this.turns = turns;
        this.customers = customers;
        this.files = files;
        this.replyFiles = replyFiles;
        this.door = door;
        this.rows = rows;
        this.followed = followed;
        this.push = push;
        this.documents = documents;
        this.story = story;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Visitor visitor,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        SignedIn who = visitor.mustBe(Role.CUSTOMER);
        int number = page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        List<CaseView> found = customers
                .findByLogin(who.login())
                .map(Customer::id)
                .map(id -> cases.ofCustomer(id, (number - 1) * PAGE, PAGE + 1))
                .orElse(List.of());
        model.addAttribute("rows", rows.of(found.stream().limit(PAGE).toList()));
        model.addAttribute("followed", number == 1 ? followed.of(who.login()) : List.of());
        model.addAttribute("done", FOLLOWED.contains(done) ? done : null);
        model.addAttribute("tones", Tones.OF_STATES);
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > PAGE);
        if (push.isOffered() && !found.isEmpty()) {
            model.addAttribute("pushKey", push.key());
            model.addAttribute("pushWhose", push.whose(found.get(0).customerId()));
        }
        return "intake/my-cases";
    }

    @GetMapping("/{number}")
    String one(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        SignedIn who = visitor.mustBe(Role.CUSTOMER);
        CaseView view = door.enter(number, who);
        CustomerChoices open = turns.choices(view.id());
        CaseDocument document = documents.document(view, who);
        model.addAttribute("document", document);
        model.addAttribute("picture", MapPicture.ofWords(document.description()));
        Set<String> answers =
                replyFiles.of(view.id()).stream().map(String::valueOf).collect(Collectors.toSet());
        model.addAttribute(
                "sentFiles",
                document.files().stream()
                        .filter(file -> !answers.contains(file.id()))
                        .toList());
        model.addAttribute(
                "replyFiles",
                document.files().stream()
                        .filter(file -> answers.contains(file.id()))
                        .toList());
        model.addAttribute("open", open);
        model.addAttribute("expected", Expected.of(document, open, clock.now(), clock.zone()));
        model.addAttribute("story", story.of(view, visitor.language()));
        model.addAttribute("question", documents.openQuestion(view, open));
        boolean replied = document.state().code().equals("replied");
        boolean rates = replied && open.reopenUntil() != null;
        model.addAttribute("rates", rates);
        model.addAttribute("afterRating", replied && !rates);
        model.addAttribute("unread", rates && customers.get(view.customerId()).isWithoutContact());
        model.addAttribute("tones", Tones.OF_STATES);
        model.addAttribute("promiseTones", Tones.OF_PROMISES);
        model.addAttribute("done", DONE.contains(done) ? done : null);
        return "intake/my-case";
    }

    @GetMapping("/{number}/files/{id}")
    ResponseEntity<byte[]> file(Visitor visitor, @PathVariable("number") String number, @PathVariable("id") String id) {
        long caseId = door.enter(number, visitor.mustBe(Role.CUSTOMER)).id();
        StoredFile file = files.get(FileIds.read(id));
        if (!Objects.equals(file.caseId(), caseId) || replyFiles.hidden(caseId).contains(file.id())) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "file-unknown");
        }
        return ServedFile.of(file, files.content(file.id()));
    }
}
