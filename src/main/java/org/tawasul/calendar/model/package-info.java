/** Calendars read from their files, in all their versions, and the arithmetic of working time. */
@org.jspecify.annotations.NullMarked
package org.tawasul.calendar.model;
