/** The pages of those above. */
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.web;
