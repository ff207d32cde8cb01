/** Improvements from the request to their end: the register and its rules. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.plan;
