package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.lines.LabelledLines;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoringProblem;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.QuoteOutcome;

/**
 * An annotation whose words have been looked up in the text.
 *
 * @param annotation the annotation
 * @param quotes its passages as the text has them; empty if it marks none
 * @param found whether each of its passages was found
 * @param lined whether it is a labelled line of the text, whose value consists of words of the text too
 * @param problems what is wrong with its passages
 * @param outcomes what became of each of its passages; empty for a labelled line, which nobody quoted
 */
record Anchored(
        Annotation annotation,
        List<Quote> quotes,
        boolean found,
        boolean lined,
        List<AnchoringProblem> problems,
        List<QuoteOutcome> outcomes) {

    Anchored {
        quotes = List.copyOf(quotes);
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
    }

    /** The words, those of several passages joined by a space, on one line. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Quote quote : quotes) {
            words.append(words.length() == 0 ? "" : " ");
            words.append(quote.words());
        }
        return LineEnds.onOneLine(words.toString());
    }

    /** The content of the text there: for a labelled line its value, otherwise the words. */
    String said() {
        return lined ? written().orElseGet(this::words) : words();
    }

    /** Returns whether a rule reads it as saying that there is nothing. */
    boolean isNothing(MappingRule rule) {
        return rule.isNothing(said()) || written().filter(rule::isNothing).isPresent();
    }

    /** The attribute named {@code value}, wherever it comes from. */
    private Optional<String> written() {
        return annotation.details().attributes().stream()
                .filter(attribute -> attribute.name().equals(LabelledLines.VALUE))
                .map(AnnotationAttribute::value)
                .findFirst();
    }

    /** Where it is written, with its id. */
    ScalarNode at() {
        return at(annotation);
    }

    /** Where an annotation is written, with its id. */
    static ScalarNode at(Annotation annotation) {
        Origin origin = annotation.origin();
        return new ScalarNode(annotation.id(), false, Math.max(1, origin.line()), Math.max(1, origin.column()));
    }
}
