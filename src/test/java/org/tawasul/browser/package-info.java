/** The pages as people see them: in a real browser, on a phone and at a desk, in both languages, and once without scripts. */
package org.tawasul.browser;
