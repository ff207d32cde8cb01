/** What people's words speak of: themes of a service, found by likeness without keeping the words. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.theme;
