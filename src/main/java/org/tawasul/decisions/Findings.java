package org.tawasul.decisions;

/**
 * The one thing a rule of a rule folder may speak to: its consequence adds a finding here. Numbers and codes only go in (a code is
 * lower-case letters, digits and hyphens), never a person's words, because findings are stored in the open. The reason
 * is a key of the folder's {@code sentences.yaml}.
 */
public interface Findings {
    /** Says something that is worth knowing beside the answer and never is the answer. */
    Said hint(String id, String reason);

    /** Says something that matters only if nothing else is found. */
    Said note(String id, String reason);

    Said decide(String id, String reason);

    Said warn(String id, String reason);

    Said refuse(String id, String reason);

    /** A finding that was added and may be said more exactly. */
    interface Said {
        /** A parameter of the sentence. */
        Said with(String name, long number);

        /** A parameter of the sentence. */
        Said with(String name, String code);

        /** A value that the program acts on. */
        Said giving(String name, long number);

        /** A value that the program acts on. */
        Said giving(String name, String code);
    }
}
