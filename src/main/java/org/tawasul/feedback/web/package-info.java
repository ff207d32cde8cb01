/** The rating link's endpoints. */
@org.jspecify.annotations.NullMarked
package org.tawasul.feedback.web;
