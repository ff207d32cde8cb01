/** How one answer is kept for many equal requests. */
@org.jspecify.annotations.NullMarked
package org.tawasul.api.model;
