/** How statements reach the store, where the mapping library's own way costs more than the statement itself. */
@org.jspecify.annotations.NullMarked
package org.tawasul.shared.persistence;
