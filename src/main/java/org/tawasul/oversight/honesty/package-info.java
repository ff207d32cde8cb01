/** What would explain that cases are in time: found by rules when a reply leaves, counted beside the raw figures. */
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.honesty;
