/** Pages of the administrator. */
@org.jspecify.annotations.NullMarked
package org.tawasul.administration.web;
