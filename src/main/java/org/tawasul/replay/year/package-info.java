/** A year of a country, drawn from a seed: who writes when, about what, from where, and in which words. Nothing of it is real. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.year;
