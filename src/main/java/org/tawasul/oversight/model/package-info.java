/** How figures become indicators with targets. */
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.model;
