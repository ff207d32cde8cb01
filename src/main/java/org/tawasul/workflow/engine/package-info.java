/** The only code that sees the process engine's services. */
@org.jspecify.annotations.NullMarked
package org.tawasul.workflow.engine;
