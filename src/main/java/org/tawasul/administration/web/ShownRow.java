package org.tawasul.administration.web;

import java.util.List;

/**
 * A changed row as a page shows it.
 *
 * @param act {@code added}, {@code changed}, {@code ended} or {@code removed}
 * @param title what the row is about
 */
record ShownRow(String file, String act, ShownValue title, List<ShownCell> cells) {}
