/** The frame around every page, and the pages that belong to no other module. */
@org.jspecify.annotations.NullMarked
package org.tawasul.pages.web;
