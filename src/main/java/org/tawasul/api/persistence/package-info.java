/** Rows of kept answers. */
@org.jspecify.annotations.NullMarked
package org.tawasul.api.persistence;
