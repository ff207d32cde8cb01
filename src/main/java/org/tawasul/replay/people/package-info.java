/** How staff and customers behave where a record does not tell: drawn from the seed and the key of the case, and from nothing else. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.people;
