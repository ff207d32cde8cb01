/** The invitation to rate, and the rating. */
@org.jspecify.annotations.NullMarked
package org.tawasul.feedback.model;
