/** Uploads: type check, re-encoding, scanner, kept by hash in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
@org.jspecify.annotations.NullMarked
package org.tawasul.files;
