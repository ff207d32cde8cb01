@org.jspecify.annotations.NullMarked
package org.tawasul.deadlines.persistence;
