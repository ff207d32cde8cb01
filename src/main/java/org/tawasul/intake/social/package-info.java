/** The line to a platform by HTTP. */
@org.jspecify.annotations.NullMarked
package org.tawasul.intake.social;
