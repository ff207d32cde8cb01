@org.jspecify.annotations.NullMarked
package org.tawasul.cases.model;
