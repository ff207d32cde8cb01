/** Suggestions that say the same: put together as they come, studied by one entity or several, and answered together. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.suggestion;
