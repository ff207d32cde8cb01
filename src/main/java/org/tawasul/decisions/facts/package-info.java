/** What rules may know: records that only ever gain components. */
@org.springframework.modulith.NamedInterface("facts")
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.facts;
