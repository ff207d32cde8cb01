package org.tawasul.notifications;

import java.util.List;
import java.util.Map;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;

/**
 * Writes mails to members of the staff that are about no case into the outbox, in the caller's transaction and each in its reader's language. Whoever calls sees to it that
 * one is written once; none of them ever quotes anybody.
 */
public interface OfficePost {
    /** To the holders of these roles in the entity who can be reached; to the central team if there is none, so that somebody hears. Returns the logins. */
    List<String> tell(String entity, List<Role> roles, OfficeLetter letter);

    /** False, and nothing is written, for whom no mail reaches. */
    boolean tell(Person person, OfficeLetter letter);

    /**
     * One letter.
     *
     * @param template its sentences are {@code notice.<template>.*}
     * @param occurrence what it is about and why it is written now; with the login it names the message in the record
     * @param facts values that are shown: numbers, days, names in both languages
     * @param choices words on which sentences choose theirs; never shown
     * @param paragraphs after {@code opening}: names of sentences
     * @param path of the page that it leads to, without the language
     */
    record OfficeLetter(
            String template,
            String occurrence,
            Map<String, Object> facts,
            Map<String, String> choices,
            List<String> paragraphs,
            String path) {}
}
