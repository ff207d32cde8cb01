/** Those who take a message out of the house, and the one who keeps it. */
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications.carriers;
