@org.jspecify.annotations.NullMarked
package org.tawasul.oversight.persistence;
