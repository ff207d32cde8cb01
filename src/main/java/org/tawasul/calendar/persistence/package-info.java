@org.jspecify.annotations.NullMarked
package org.tawasul.calendar.persistence;
