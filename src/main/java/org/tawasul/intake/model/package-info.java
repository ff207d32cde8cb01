/** Submissions become cases. */
@org.jspecify.annotations.NullMarked
package org.tawasul.intake.model;
