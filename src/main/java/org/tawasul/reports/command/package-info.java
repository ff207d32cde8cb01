/** The report as a command of its own, against the store that is configured. */
@org.jspecify.annotations.NullMarked
package org.tawasul.reports.command;
