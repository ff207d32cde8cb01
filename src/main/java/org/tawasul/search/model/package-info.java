/** How words are compared, kept and found. */
@org.jspecify.annotations.NullMarked
package org.tawasul.search.model;
