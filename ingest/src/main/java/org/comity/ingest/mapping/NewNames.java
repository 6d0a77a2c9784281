package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameCase;
import org.comity.ingest.name.NameIndex;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.SourceText;

/** The names of one text from which entities are created. */
final class NewNames {

    /** The longest name from which an entity is created, in words. */
    static final int MAX_WORDS = 12;

    private final Register register;
    private final Naming naming;
    private final CorpusNames corpus;
    private final SourceId source;
    private final SourceText text;
    private final NameLinks links;
    private final Report report;
    private final List<CreatedName> created = new ArrayList<>();

    NewNames(
            Register register,
            Naming naming,
            CorpusNames corpus,
            SourceId source,
            SourceText text,
            NameLinks links,
            Report report) {
        this.register = register;
        this.naming = naming;
        this.corpus = corpus;
        this.source = source;
        this.text = text;
        this.links = links;
        this.report = report;
    }

    /** All of them, in the order of the file. */
    List<CreatedName> created() {
        return created;
    }

    /** Returns whether words are hardly a name. */
    static boolean isUnlikely(String words) {
        return !NameKey.isSpoken(words) || words.split("\\s+", MAX_WORDS + 2).length > MAX_WORDS;
    }

    /** The entity created from words under an id that the corpus gives. */
    EntityId given(EntityId id, Value value, String words, ScalarNode at) {
        add(id, value, words, at, new NameStanding(null, null, true, false, false, List.of()));
        return id;
    }

    /** The entity created from words; a finding if they are hardly a name. */
    Optional<EntityId> create(Value value, String words, ScalarNode at) {
        if (!NameKey.isSpoken(words)) {
            report.error(
                    at,
                    "unlikely-name",
                    words,
                    QuotedText.of(words) + " contains neither a letter nor a digit, so no entity is created from it");
            return Optional.empty();
        }
        if (isUnlikely(words)) {
            report.error(
                    at,
                    "unlikely-name",
                    words,
                    QuotedText.of(words) + " is longer than " + MAX_WORDS + " words, so no entity is created from it");
            return Optional.empty();
        }
        Optional<NameIndex.Namesake> other = register.names().apart(words, () -> line(value));
        EntityId slug = EntitySlug.of(words);
        EntityId apartFrom = other.map(NameIndex.Namesake::id)
                .or(() -> corpus.apartFrom(words))
                .orElse(null);
        boolean taken = apartFrom == null && (register.has(slug) || corpus.isClashing(slug));
        EntityId id = apartFrom != null || taken ? EntitySlug.apart(words) : slug;
        NameStanding standing = new NameStanding(
                apartFrom,
                taken ? slug : null,
                false,
                NameCase.matters(line(value)),
                !value.setting().line().isEmpty(),
                value.setting().rests());
        add(id, value, words, at, standing);
        return Optional.of(id);
    }

    private void add(EntityId id, Value value, String words, ScalarNode at, NameStanding standing) {
        boolean linked = !words.equals(WhiteSpace.strip(value.text()));
        List<Quote> quotes = linked ? links.quotes(words).orElse(value.quotes()) : value.quotes();
        created.add(new CreatedName(
                id,
                NameKey.of(words),
                words,
                new Evidence(source, quotes),
                report.origin(at),
                value.sort().orElseGet(() -> new EntitySort(naming.kind(), false)),
                standing));
    }

    /** The line in which the words of a value are written. */
    String line(Value value) {
        if (!value.setting().line().isEmpty() || value.quotes().isEmpty()) {
            return value.setting().line().isEmpty()
                    ? value.text()
                    : value.setting().line();
        }
        Span span = value.quotes().get(0).span();
        StringBuilder lines = new StringBuilder();
        int last = text.position(span.end()).line();
        for (int line = text.position(span.start()).line(); line <= last; line++) {
            lines.append(text.line(line)).append(' ');
        }
        return lines.toString();
    }
}
