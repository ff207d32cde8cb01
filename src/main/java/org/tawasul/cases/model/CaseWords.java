package org.tawasul.cases.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.shared.PersonalText;

/** All that a customer has said in a case, opened for the rules. */
@Component
class CaseWords {
    private final CaseRows rows;
    private final PersonalText personal;

    CaseWords(CaseRows rows, PersonalText personal) {
        this.rows = rows;
        this.personal = personal;
    }

    /** Subject, description, and what was answered to questions, oldest first. */
    String of(CaseRow about) {
        String subject = personal.open(about.customerId(), about.subject());
        String description = personal.open(about.customerId(), about.description());
        // A subject that only repeats the description says nothing more, and must not count as more words.
        String begun = description.contains(subject) ? description : subject + "\n" + description;
        return Stream.concat(
                        Stream.of(begun),
                        said(about, CaseMessage.Kind.ANSWER).map(row -> personal.open(about.customerId(), row.words())))
                .collect(Collectors.joining("\n"));
    }

    int timesAsked(CaseRow about) {
        return (int) said(about, CaseMessage.Kind.QUESTION).count();
    }

    private Stream<MessageRow> said(CaseRow about, CaseMessage.Kind kind) {
        // What nobody has touched yet holds no messages.
        List<MessageRow> all = about.version() == 1 ? List.of() : rows.messages(about.id());
        return all.stream().filter(row -> row.kind().equals(kind.name()));
    }
}
