/** What keeps coming back: feedback is counted as it comes, more than is expected is flagged, and rules say what a flag leads to. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.recurrence;
