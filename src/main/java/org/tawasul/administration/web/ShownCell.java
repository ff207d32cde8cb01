package org.tawasul.administration.web;

/** A column of a changed row: what it said, and what it says. */
record ShownCell(String column, ShownValue before, ShownValue after) {}
