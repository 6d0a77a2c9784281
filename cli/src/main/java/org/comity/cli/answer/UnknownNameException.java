package org.comity.cli.answer;

import java.io.Serial;

/**
 * A name in a question that the dataset does not have. The message says what may be meant.
 *
 * @since 0.1
 */
public final class UnknownNameException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
