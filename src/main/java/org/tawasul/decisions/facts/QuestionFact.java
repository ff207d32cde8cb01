package org.tawasul.decisions.facts;

/**
 * A question to the customer before it leaves.
 *
 * @param asked how often the customer was asked in this case before
 * @param words the officer's text
 */
public record QuestionFact(String caseKind, int asked, @PersonalWords String words) {}
