@org.jspecify.annotations.NullMarked
package org.tawasul.workflow.persistence;
