package org.tawasul.organisation;

import java.util.List;

/** The people of the files may be tried out: whether they may, who is shown first, and the one password of all of them. Never beside real cases. */
public interface SampleUsers {
    /** One of each role, in the order of roles; none while they are switched off. */
    List<Person> onOffer();

    /** Whether the one password lets anybody in. */
    boolean isRight(String password);

    String password();
}
