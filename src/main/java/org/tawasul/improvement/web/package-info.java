/** The register of improvements: the pages of staff, and what everybody may read. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.web;
