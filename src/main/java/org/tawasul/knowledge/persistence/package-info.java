/** Rows of articles. */
@org.jspecify.annotations.NullMarked
package org.tawasul.knowledge.persistence;
