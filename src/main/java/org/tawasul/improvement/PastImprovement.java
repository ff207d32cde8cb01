package org.tawasul.improvement;

import org.tawasul.improvement.ImprovementView.ToldEffect;

/** An improvement of former years, as a register kept elsewhere tells of it: over, and without a course that could be followed. */
public record PastImprovement(
        Scope scope, FeedbackSource source, RegisterDate asked, Wording title, Wording done, ToldEffect effect) {}
