/** What models and code agree on: process keys, element ids, messages, variables, the people a task is for. */
@org.springframework.modulith.NamedInterface("contract")
@org.jspecify.annotations.NullMarked
package org.tawasul.workflow.contract;
