/** Counts a month once, from what the modules count for their own pages. */
@org.jspecify.annotations.NullMarked
package org.tawasul.reports.figures;
