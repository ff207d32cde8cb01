/** Working time: weekend, office hours and holidays, inherited, dated and versioned; due-date arithmetic; the one clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.tawasul.calendar;
