/** Rows of what was found, drawn and judged. */
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.persistence;
