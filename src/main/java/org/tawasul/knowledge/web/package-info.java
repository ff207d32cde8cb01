/** Articles to read, and the page on which they are written. */
@org.jspecify.annotations.NullMarked
package org.tawasul.knowledge.web;
