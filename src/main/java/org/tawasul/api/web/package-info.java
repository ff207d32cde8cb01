/** Problems, request ids, language, the manners of JSON, the generated document. */
@org.jspecify.annotations.NullMarked
package org.tawasul.api.web;
