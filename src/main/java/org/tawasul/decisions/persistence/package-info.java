@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.persistence;
