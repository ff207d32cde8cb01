/** Follow links in the store. */
@org.jspecify.annotations.NullMarked
package org.tawasul.intake.persistence;
