@org.jspecify.annotations.NullMarked
package org.tawasul.release.persistence;
