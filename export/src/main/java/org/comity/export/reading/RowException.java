package org.comity.export.reading;

/** A failure whose message already names the row of a published table. */
final class RowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RowException(String message) {
        super(message);
    }

    RowException(String message, IllegalArgumentException cause) {
        super(message, cause);
    }
}
