package org.tawasul.workflow;

import java.util.Set;

/** Answers who may ever take a task; the module that lets people take tasks implements it, because only it knows. Roles are codes, as forms write them. */
public interface TaskTakers {
    /** Every role that there is. */
    Set<String> roles();

    /**
     * Of them those that may take a task of that team in some office.
     *
     * @param team a form's word, as in {@link TaskOwners}
     */
    Set<String> takersOf(String team);

    /** Of these those that may take it in an office like most: a form that names none of them leaves its tasks to nobody there. */
    Set<String> usualTakersOf(String team);
}
