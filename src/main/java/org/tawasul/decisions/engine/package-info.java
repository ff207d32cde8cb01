/** The only code that sees the rule engine. */
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.engine;
