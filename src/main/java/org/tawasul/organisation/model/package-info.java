/** The organisation read from its files and answered from memory. */
@org.jspecify.annotations.NullMarked
package org.tawasul.organisation.model;
