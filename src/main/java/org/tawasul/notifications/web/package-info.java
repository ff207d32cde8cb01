/** What administrators may read of the outbox. */
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications.web;
