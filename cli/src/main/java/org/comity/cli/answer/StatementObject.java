package org.comity.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Statement;

/** A statement as an object of JSON. */
final class StatementObject {

    private StatementObject() {}

    static List<Map<String, Object>> of(List<Statement> statements, Dataset dataset) {
        return statements.stream().map(statement -> of(statement, dataset)).toList();
    }

    static Map<String, Object> of(Statement statement, Dataset dataset) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", statement.id());
        object.put("kind", statement.kind().label());
        object.put("text", statement.text());
        object.put("basis", statement.basis().label());
        object.put("rank", statement.provenance().rank().label());
        object.put("as_of", statement.provenance().asOf());
        object.put("quote", statement.evidence().map(Evidence::words));
        object.put(
                "quotes",
                statement
                        .evidence()
                        .map(evidence -> evidence.quotes().stream()
                                .map(StatementObject::of)
                                .toList())
                        .orElse(List.of()));
        object.put(
                "source",
                statement
                        .evidence()
                        .flatMap(evidence -> dataset.source(evidence.source()))
                        .map(StatementObject::of));
        object.put(
                "origins", statement.origins().stream().map(StatementObject::of).toList());
        object.put(
                "annotators",
                statement.provenance().marks().stream()
                        .flatMap((Mark mark) -> mark.annotator().stream())
                        .distinct()
                        .toList());
        object.put("conclusion_id", dataset.conclusionOf(statement.id()));
        object.put("rejected", dataset.isRejected(statement.id()));
        return object;
    }

    static Map<String, Object> of(Origin origin) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", origin.file());
        object.put("line", origin.line());
        object.put("column", origin.column());
        return object;
    }

    private static Map<String, Object> of(Source source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", source.id());
        object.put("path", source.path());
        object.put("title", source.citation().title());
        object.put("publisher", source.citation().publisher());
        object.put("address", source.citation().address());
        object.put("published", source.citation().published());
        object.put("retrieved", source.citation().retrieved());
        object.put("sha256", source.sha256());
        return object;
    }

    private static Map<String, Object> of(Quote quote) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", quote.span().start());
        object.put("end", quote.span().end());
        object.put("words", quote.words());
        return object;
    }
}
