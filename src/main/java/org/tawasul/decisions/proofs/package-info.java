/** What is proven about a table before it may decide: no gap, no conflict, no duplicate, no row that can never win. Knows no engine. */
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.proofs;
