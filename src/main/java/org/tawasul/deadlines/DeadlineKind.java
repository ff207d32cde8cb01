package org.tawasul.deadlines;

import java.util.Locale;

/** What is waited for. */
public enum DeadlineKind {
    /** The entity's reply. Stands still while the customer is asked. */
    REPLY,
    /** The customer's answer to a question. */
    CUSTOMER_ANSWER,
    /** The customer's rating, fourteen calendar days from receipt of the reply. */
    RATING,
    /** Another entity's opinion or part, or a colleague's answer. */
    CONTRIBUTION,
    /** The answer to what a minister's office orders. */
    DIRECTIVE,
    /** What a reply promised. */
    COMMITMENT,
    /** The day that the customer was told in place of one on which a commitment was not kept. Runs beside the commitment's clock, which stays late. */
    COMMITMENT_DATE,
    /** The customer's word that what was promised is not done. */
    OBJECTION,
    /** An accepted suggestion's being in effect. When it is late the team is reminded; nothing was promised to the day. */
    IMPLEMENTATION,
    /** A date that an interim reply promised. Runs beside the reply period, which it never lengthens. */
    PROMISE,
    /** What comes next in an improvement: study, decision, plan, approval, and the whole of it while it is carried out. */
    IMPROVEMENT,
    /** One step of a plan. */
    PLAN_STEP,
    /** The review of a reply whose rating was poor. */
    REVIEW;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
