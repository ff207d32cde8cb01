/** Replies that are drawn and scored by others than their authors. */
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.quality;
