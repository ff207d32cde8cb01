/** Says a report in one language, and prints it. */
@org.jspecify.annotations.NullMarked
package org.tawasul.reports.paper;
