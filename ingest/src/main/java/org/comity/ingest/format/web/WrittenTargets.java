package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.source.Span;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.SourceText;

/** The targets of the annotations of one text in the form of the model. */
final class WrittenTargets {

    private final SourceText text;
    private final String file;
    private final String own;
    private final Set<String> iris;

    /**
     * Targets in a text.
     *
     * @param iris the identifiers of the annotations of the file, from which all sources must differ
     */
    WrittenTargets(SourceText text, String textName, Set<String> iris) {
        this.text = text;
        this.file = textName;
        this.iris = iris;
        String name = Iri.encoded(textName.substring(textName.lastIndexOf('/') + 1));
        while (isAnnotation(name)) {
            name = "./" + name;
        }
        this.own = name;
    }

    /** The reference to the text itself. */
    String own() {
        return own;
    }

    /** Returns whether a text can be named as a source other than the text itself. */
    boolean isOther(String source) {
        return Iri.isReference(source) && !Iri.isBeside(source, file) && !isAnnotation(source);
    }

    private boolean isAnnotation(String reference) {
        return iris.contains(reference) || (reference.startsWith("#") && iris.contains(reference.substring(1)));
    }

    /** A passage of a source. */
    Map<String, Object> target(String source, Passage passage) {
        Span span = span(passage);
        PassageContext beside = PassageContext.of(text, span);
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", text.words(span));
        quote.put("prefix", beside.before());
        quote.put("suffix", beside.after());
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", span.start());
        position.put("end", span.end());
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", source);
        target.put("selector", new ArrayList<>(List.of(quote, position)));
        return target;
    }

    private Span span(Passage passage) {
        Optional<Offsets> offsets = passage.offsets()
                .filter(range -> range.unit() == OffsetUnit.CODE_POINTS)
                .filter(range -> range.start() >= 0 && range.start() < range.end() && range.end() <= text.length());
        return offsets.map(range -> new Span(range.start(), range.end()))
                .filter(span -> passage.words().filter(text.words(span)::equals).isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "a passage that does not have its words at its offsets in code points: "
                                + passage.words().map(QuotedText::of).orElse("no words") + " at "
                                + passage.offsets().map(Offsets::toString).orElse("no offsets")));
    }
}
