package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;

/** Says who disagrees: several sources, one source with itself, or statements that quote none. */
final class Contradiction {

    private final Set<String> speakers = new TreeSet<>();
    private final boolean quoted;

    private Contradiction(Collection<? extends Statement> statements) {
        boolean any = false;
        for (Statement statement : statements) {
            any |= statement.evidence().isPresent();
            speakers.add(speaker(statement));
        }
        quoted = any;
    }

    static Contradiction of(Collection<MembershipStatement> statements) {
        return new Contradiction(statements);
    }

    /** The source, or the file of an editor. */
    private static String speaker(Statement statement) {
        return statement
                .evidence()
                .map(Evidence::source)
                .map(Object::toString)
                .orElseGet(() -> statement.origins().get(0).file());
    }

    boolean isOfOneSource() {
        return speakers.size() == 1;
    }

    /** The beginning of a message, to be followed by what the disagreement is about. */
    String text() {
        if (isOfOneSource()) {
            return QuotedText.of(speakers.iterator().next()) + " contradicts itself";
        }
        return quoted ? "the sources disagree" : "the statements disagree";
    }

    /** Says that a statement without a date contradicts a date, because of the day on which its source speaks. */
    String attested(boolean later) {
        return isOfOneSource()
                ? "it also says that the membership exists when it speaks"
                : (later ? "a later" : "an earlier") + (quoted ? " source" : " statement")
                        + " says that the membership exists";
    }
}
