/** Identity, contacts and language of customers, and a data key per person. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
@org.jspecify.annotations.NullMarked
package org.tawasul.customers;
