/** Rows of filled-in forms. */
@org.jspecify.annotations.NullMarked
package org.tawasul.casework.persistence;
