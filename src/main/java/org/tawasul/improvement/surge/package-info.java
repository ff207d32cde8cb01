/** When many cases are too many: what a group's own past lets expect, the sum that notices more than that, and how often it is wrong. Figures in, figures out; nothing is read or kept. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.surge;
