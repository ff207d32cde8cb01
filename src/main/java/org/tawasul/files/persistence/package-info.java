@org.jspecify.annotations.NullMarked
package org.tawasul.files.persistence;
