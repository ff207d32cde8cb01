/** Rows of improvements. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.persistence;
