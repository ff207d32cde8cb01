/** The mailbox that the public writes to: the only place beside the carriers of notices that knows mail. */
@org.jspecify.annotations.NullMarked
package org.tawasul.intake.mail;
