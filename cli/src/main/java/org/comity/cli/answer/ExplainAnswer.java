package org.comity.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.text.QuotedText;

/**
 * The answer to "why is this in the dataset?": an explanation, a list of conclusions to choose from, or what became of an
 * annotation.
 *
 * @since 0.1
 */
public final class ExplainAnswer {

    private static final int MOST_CANDIDATES = 30;

    private final Function<Layout, String> text;
    private final Map<String, Object> object;

    private ExplainAnswer(Function<Layout, String> text, Map<String, Object> object) {
        this.text = text;
        this.object = object;
    }

    /**
     * The answer to a question.
     *
     * @param asked the id of a conclusion or of a statement, words of names, or a file and a line with a colon between them
     * @param dataset the dataset
     * @return the answer, or empty if the dataset has nothing of the kind
     */
    public static Optional<ExplainAnswer> to(String asked, Dataset dataset) {
        Optional<PlaceAnswer> place = AnnotationPlace.find(asked).map(one -> new PlaceAnswer(one, dataset));
        if (place.isPresent()) {
            return place.filter(one -> !one.isEmpty()).map(one -> new ExplainAnswer(one::text, one.object()));
        }
        List<Conclusion> found = new ConclusionSearch(dataset).find(asked);
        if (found.size() == 1) {
            return dataset.explain(found.get(0).id())
                    .map(explanation -> new ExplainAnswer(
                            layout -> ExplanationScreen.of(explanation, dataset, layout),
                            ExplanationObject.of(explanation, dataset)));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(candidates(asked, found));
    }

    /**
     * Says that there is no answer, and what may be meant instead.
     *
     * @param asked a question without an answer
     * @param dataset the dataset
     * @return a message
     */
    public static String failure(String asked, Dataset dataset) {
        Optional<AnnotationPlace> place = AnnotationPlace.find(asked);
        if (place.isPresent()) {
            return new PlaceAnswer(place.get(), dataset).failure();
        }
        List<String> near = new ConclusionSearch(dataset).nearest(asked);
        return "no conclusion has the id or the words " + QuotedText.of(asked)
                + (near.isEmpty() ? "" : "; did you mean " + QuotedText.alternatives(near) + "?");
    }

    /**
     * The answer for people.
     *
     * @return lines, each with its end
     */
    public String text() {
        return text(Layout.PLAIN);
    }

    /**
     * The answer for people, on a terminal.
     *
     * @param layout how it is laid out
     * @return lines, each with its end
     */
    public String text(Layout layout) {
        return text.apply(layout);
    }

    /**
     * The answer for programs.
     *
     * @return one object of JSON
     */
    public String json() {
        return JsonAnswer.of(object);
    }

    private static ExplainAnswer candidates(String asked, List<Conclusion> found) {
        String heading = AnswerText.number(found.size(), "conclusion") + " with the words " + QuotedText.of(asked)
                + "; explain one of them by its id:";
        AnswerTable table = new AnswerTable(List.of("id", "says"));
        found.stream()
                .limit(MOST_CANDIDATES)
                .forEach(conclusion -> table.row(conclusion.id().value(), conclusion.text()));
        String more = found.size() > MOST_CANDIDATES
                ? "and " + (found.size() - MOST_CANDIDATES) + " more; add a word, or --json for all\n"
                : "";
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("candidates", found.stream().map(ExplanationObject::of).toList());
        return new ExplainAnswer(layout -> new Screen(layout).line(heading).text() + table.text(layout) + more, object);
    }
}
