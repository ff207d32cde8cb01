package org.tawasul.intake;

/** The port to a platform. Returning means that it has taken the answer over; any exception that it has not, and it is tried again under the same reference. */
public interface SocialPlatform {
    /**
     * @param post the platform's id of what is answered
     * @param privately to its author alone, else under the post for everybody
     */
    void answer(String post, boolean privately, String text, String reference);
}
