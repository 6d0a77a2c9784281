package org.comity.ingest.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Quote;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlCharacters;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.QuoteRequest;

/** Writes annotation files of the native format. */
public final class NativeText {

    private final QuoteFinder finder;
    private final NodeText out = new NodeText();
    private final Set<Quote> unquotable = new TreeSet<>();

    public NativeText(QuoteFinder finder) {
        this.finder = finder;
    }

    /** The file. */
    public String write(
            String textName,
            Citation citation,
            Optional<Node> declarations,
            Map<EntityId, Kind> entities,
            List<MappedStatement> statements) {
        head(textName, citation);
        entities(declarations, entities);
        if (!statements.isEmpty()) {
            out.heading(0, "statements");
            statements.forEach(this::statement);
        }
        return out.toString();
    }

    /** Only the lines of the head. */
    String head(String textName, Citation citation, Optional<Node> declarations, Map<EntityId, Kind> entities) {
        head(textName, citation);
        entities(declarations, entities);
        return out.toString();
    }

    private void head(String textName, Citation citation) {
        if (textName.isEmpty() && citation.equals(Citation.NONE)) {
            out.entry(0, "source", map(List.of()));
            return;
        }
        out.heading(0, "source");
        field("text", Optional.of(textName).filter(name -> !name.isEmpty()));
        field("title", citation.title());
        field("publisher", citation.publisher());
        field("address", citation.address());
        field("language", citation.language());
        field("published", citation.published().map(Object::toString));
        field("retrieved", citation.retrieved().map(Object::toString));
    }

    private void field(String key, Optional<String> value) {
        value.ifPresent(text -> out.entry(1, key, scalar(text)));
    }

    private void entities(Optional<Node> declarations, Map<EntityId, Kind> entities) {
        if (declarations.isEmpty() && entities.isEmpty()) {
            return;
        }
        out.heading(0, "entities");
        if (declarations.orElse(null) instanceof MapNode map) {
            map.entries().forEach(entry -> out.entry(1, entry.key().text(), entry.value()));
        }
        entities.forEach((id, kind) -> out.entry(
                1,
                id.value(),
                map(List.of(new NodeEntry(
                        scalar(kind.vocabulary()), scalar(kind.slug().words()))))));
    }

    private void statement(MappedStatement statement) {
        List<NodeEntry> entries = new ArrayList<>();
        List<MapNode> passages = statement.quotes().stream().map(this::passage).toList();
        if (passages.size() == 1) {
            entries.addAll(passages.get(0).entries());
        } else {
            entries.add(new NodeEntry(scalar("quotes"), new ListNode(List.copyOf(passages), false, 1, 1)));
        }
        entries.addAll(statement.fields().entries());
        out.item(1, map(entries));
    }

    /** The words of a passage, with the context needed to find only this passage. */
    private MapNode passage(Quote quote) {
        Optional<QuoteRequest> request = finder.requestFor(quote).flatMap(words -> readable(words, quote));
        if (request.isEmpty()) {
            unquotable.add(quote);
        }
        QuoteRequest words = request.orElseGet(() -> QuoteRequest.verbatim(quote.words()));
        List<NodeEntry> entries = new ArrayList<>();
        entries.add(new NodeEntry(scalar("quote"), scalar(words.quote())));
        words.nth().ifPresent(nth -> entries.add(new NodeEntry(scalar("nth"), scalar(Integer.toString(nth)))));
        return map(entries);
    }

    /**
     * The quote as YAML can contain it, without page breaks. Empty if it has another character that YAML forbids, or if it
     * would then find another passage.
     */
    private Optional<QuoteRequest> readable(QuoteRequest request, Quote quote) {
        String words = NodeText.withoutPageBreaks(request.quote());
        if (words.chars().anyMatch(YamlCharacters::isControl)) {
            return Optional.empty();
        }
        if (words.equals(request.quote())) {
            return Optional.of(request);
        }
        QuoteRequest alike =
                new QuoteRequest(words, request.beforeOrNull(), request.afterOrNull(), request.nthOrNull());
        return finder.find(alike)
                .quote()
                .filter(found -> found.span().equals(quote.span()))
                .map(found -> alike);
    }

    /** The passages that no quote can find; the file cannot contain their statements in a readable form. */
    public Set<Quote> unquotable() {
        return unquotable;
    }

    private static MapNode map(List<NodeEntry> entries) {
        return new MapNode(entries, false, 1, 1);
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(text, false, 1, 1);
    }
}
