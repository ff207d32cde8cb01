package org.tawasul.cases.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where directives on cases are listed and counted. */
public interface DirectiveRows {
    /** The latest first. */
    List<DirectiveRow> listed(DirectiveQuery query);

    /** How many are open; with {@code pastOf} those whose day was before it. */
    long open(@Nullable String office, @Nullable LocalDate pastOf);
}
