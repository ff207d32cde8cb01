/** The step of a model that opens the rating window. */
@org.jspecify.annotations.NullMarked
package org.tawasul.feedback.process;
