/** Pages of what keeps coming back and of what is done about it. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.web;
