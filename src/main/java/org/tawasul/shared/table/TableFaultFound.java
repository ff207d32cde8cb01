package org.tawasul.shared.table;

/** Ends the reading of one row, or of a file whose form is broken; {@link Tables} keeps the fault and goes on. */
final class TableFaultFound extends RuntimeException {
    private final transient TableFault fault;

    TableFaultFound(TableFault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    TableFault fault() {
        return fault;
    }
}
