package org.tawasul.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.tawasul.organisation.SignedIn;

/** What somebody sent after his session had ended: kept until he has shown again who he is. */
public interface WrittenBefore {
    /** The path at which the form goes on, if this person sent one; otherwise the other path. Of what somebody else sent nothing is shown or kept. */
    String after(SignedIn who, HttpServletRequest request, String otherwise);
}
