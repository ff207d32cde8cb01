/** Taking, storing and explaining decisions, and which rule set is live. */
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.model;
