/** What is written to whom, in which words, and how it is delivered after commit. */
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications.model;
