/** Steps of the process of an improvement. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.process;
