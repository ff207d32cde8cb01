/** What policy owners and developers wrote, read and checked word for word; knows no engine. */
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions.sources;
