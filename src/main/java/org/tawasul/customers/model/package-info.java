@org.jspecify.annotations.NullMarked
package org.tawasul.customers.model;
