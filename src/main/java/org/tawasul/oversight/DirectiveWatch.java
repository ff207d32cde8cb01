package org.tawasul.oversight;

/** Reminds of directives on themes and raises those that are late. Called every minute, and by tests when they have moved time. */
public interface DirectiveWatch {
    /** Looks at each whose time to look has come; returns how many it looked at. */
    int round();
}
