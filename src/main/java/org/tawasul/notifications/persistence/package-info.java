/** The outbox rows. */
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications.persistence;
