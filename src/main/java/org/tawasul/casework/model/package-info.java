/** Who may do what with a work item, and what was filled in. */
@org.jspecify.annotations.NullMarked
package org.tawasul.casework.model;
