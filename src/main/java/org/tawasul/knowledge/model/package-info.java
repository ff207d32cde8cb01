/** Articles and their versions. */
@org.jspecify.annotations.NullMarked
package org.tawasul.knowledge.model;
