/** What a model and its forms may contain, and what is said when they contain something else. Knows no engine. */
@org.jspecify.annotations.NullMarked
package org.tawasul.workflow.guard;
