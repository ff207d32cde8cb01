/** The steps of a model that tell somebody something. */
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications.process;
