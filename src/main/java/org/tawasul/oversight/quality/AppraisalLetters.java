package org.tawasul.oversight.quality;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.OfficePost;
import org.tawasul.notifications.OfficePost.OfficeLetter;
import org.tawasul.organisation.Person;
import org.tawasul.oversight.AppraisalsDue.Due;

/** What appraisers are told of a month: a number, a day and the page where scoring begins, and nothing of any reply. */
@Component
class AppraisalLetters {
    private final OfficePost post;
    private final AppraisalDays days;

    AppraisalLetters(OfficePost post, AppraisalDays days) {
        this.post = post;
        this.days = days;
    }

    /** @param what {@code drawn} or {@code reminded} */
    boolean tell(Person reader, Due due, String what) {
        return post.tell(
                reader,
                new OfficeLetter(
                        "appraisals",
                        "appraisals/" + due.month() + "/" + what,
                        Map.of(
                                "waiting", due.waiting(),
                                "month", due.month().atDay(1),
                                "until", days.last(due.month(), reader.entity())),
                        Map.of("what", what),
                        List.of("shared", "end"),
                        "/appraisals?month=" + due.month()));
    }
}
