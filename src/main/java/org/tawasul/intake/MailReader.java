package org.tawasul.intake;

/** Looks into the mailbox that the public writes to. */
public interface MailReader {
    /** Takes what lies there, and puts away what is done; returns how many mails it put away. Does nothing where no mailbox is set. */
    int read();
}
