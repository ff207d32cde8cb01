/** The report as a page. */
@org.jspecify.annotations.NullMarked
package org.tawasul.reports.web;
