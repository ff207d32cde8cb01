/** Rows of invitations and ratings. */
@org.jspecify.annotations.NullMarked
package org.tawasul.feedback.persistence;
