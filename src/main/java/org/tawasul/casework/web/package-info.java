/** The officers' endpoints under /api/v1. */
@org.jspecify.annotations.NullMarked
package org.tawasul.casework.web;
