/** What may be ordered about all clocks. */
@org.jspecify.annotations.NullMarked
package org.tawasul.deadlines.web;
