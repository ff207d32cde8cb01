package org.tawasul.casework.model;

import org.jspecify.annotations.Nullable;

/** What somebody has of a team's open work; without an assignee what nobody has. */
public record LoadRow(@Nullable String assignee, long open, long late, long soon) {}
