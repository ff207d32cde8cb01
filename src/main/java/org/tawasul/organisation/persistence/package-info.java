@org.jspecify.annotations.NullMarked
package org.tawasul.organisation.persistence;
