/** Strict reading of the small CSV files in which administrators keep data; every fault is said with its place. */
@org.jspecify.annotations.NullMarked
package org.tawasul.shared.table;
