package org.comity.ingest.grammar;

import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.Statement;
import org.comity.ingest.node.Node;

/** The bounds on statements: for one statement whose lists multiply out, and for one file. */
public final class StatementBounds {

    /** The maximum number of statements that one statement of a file multiplies out to. */
    public static final int MAX_OF_ONE = 10_000;

    /** The maximum number of statements that are read from one file. */
    public static final int MAX_OF_FILE = 100_000;

    private static final String CODE = "too-many-statements";

    private final Report report;
    private int read;
    private boolean full;

    StatementBounds(Report report) {
        this.report = report;
    }

    /** Returns whether lists of these lengths multiply out to at most the allowed number; a finding if not. */
    static boolean bears(Node statement, Report report, long... lengths) {
        long product = 1;
        for (long length : lengths) {
            product = length == 0 ? 0 : Math.min(product, MAX_OF_ONE + 1L) * Math.min(length, MAX_OF_ONE + 1L);
            if (product == 0) {
                return true;
            }
        }
        if (product > MAX_OF_ONE) {
            report.error(
                    statement,
                    CODE,
                    "statement",
                    "the lists of this statement multiply out to more than " + MAX_OF_ONE + " statements",
                    Optional.of("divide it into several statements"));
        }
        return product <= MAX_OF_ONE;
    }

    /** Returns whether the bound of the file is reached. */
    boolean isFull() {
        return full;
    }

    /** The statements, as long as the file does not have too many; the first one beyond the bound is a finding. */
    List<Statement> bounded(Node at, List<Statement> statements) {
        if (read + statements.size() > MAX_OF_FILE) {
            full = true;
            tell(at, report);
            return List.of();
        }
        read += statements.size();
        return statements;
    }

    /** The finding that a file has more statements than are read. */
    public static void tell(Node at, Report report) {
        report.error(
                at,
                CODE,
                "statements",
                "the file contains more than " + MAX_OF_FILE + " statements; the rest is not read",
                Optional.of("divide it into several files"));
    }
}
