package org.comity.export.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseDate;

/** Rebuilds a dataset: reads the statements and computes the conclusions again. */
final class DatasetRebuilder {

    private final PublishedTables tables;
    private final Map<String, Role> roles;
    private final Map<String, AttributeKey> keys;

    private DatasetRebuilder(PublishedTables tables) {
        this.tables = tables;
        this.roles = tables.byId("roles", DatasetRebuilder::role);
        this.keys = tables.byId("attribute_keys", DatasetRebuilder::key);
    }

    /**
     * Rebuilds a dataset.
     *
     * @throws IllegalArgumentException if the tables differ from those of the rebuilt dataset; the message says what
     *     the first difference is
     */
    static Dataset rebuild(PublishedTables tables) {
        tables.tables().values().forEach(PublishedTable::checkIds);
        Dataset anew = new DatasetRebuilder(tables).dataset();
        Comparison.check(tables, anew);
        if (!tables.doubt().isEmpty()) {
            throw new IllegalArgumentException(tables.doubt());
        }
        return anew;
    }

    private Dataset dataset() {
        Corpus corpus = new Corpus(name(), tables.imprint(), complete(), accepted());
        List<Source> sources = tables.all("citations", DatasetRebuilder::source);
        StatementRebuilder statements = new StatementRebuilder(tables, roles, keys);
        List<Statement> said = tables.all("statements", statements::statement);
        Statements all = Statements.of(sources, said);
        List<Finding> findings = findings();
        Dataset concluded = Resolution.resolve(corpus, all, findings);
        Comparison.checkFindings(tables, findings, concluded.findings());
        return Dataset.of(corpus, all, concluded.conclusions(), findings);
    }

    private Slug name() {
        try {
            return new Slug(tables.name());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("the name of the corpus is " + wrong.getMessage(), wrong);
        }
    }

    private static Role role(PublishedRow row) {
        return new Role(
                row.value("name", Slug::new), row.value("standing", DatasetRebuilder::standing), row.text("label"));
    }

    private static AttributeKey key(PublishedRow row) {
        return new AttributeKey(
                row.value("name", Slug::new),
                row.value("form", text -> ValueForm.valueOf(text.toUpperCase(Locale.ROOT))),
                row.truth("single"));
    }

    static Standing standing(String label) {
        return Standing.find(label)
                .orElseThrow(() -> new IllegalArgumentException("not a standing: " + QuotedText.of(label)));
    }

    private static Source source(PublishedRow row) {
        return new Source(
                row.value("source_id", SourceId::of),
                row.text("path"),
                row.value("sha256", Sha256::of),
                new Citation(
                        row.optional("title").orElse(null),
                        row.optional("publisher").orElse(null),
                        row.optional("address").orElse(null),
                        row.optional("language").orElse(null),
                        row.optional("published", ImpreciseDate::parse).orElse(null),
                        row.optional("retrieved", ImpreciseDate::parse).orElse(null)));
    }

    private List<CompleteRoster> complete() {
        return tables.all(
                "complete_rosters",
                row -> new CompleteRoster(
                        row.value("of_id", EntityId::of),
                        capacity(row, roles),
                        row.optional("date", ImpreciseDate::parse).orElse(null)));
    }

    private List<Acceptance> accepted() {
        return tables.all(
                "acceptances",
                row -> new Acceptance(row.value("finding", FindingId::parse), row.text("because"), row.origin()));
    }

    /** The roles and standings in a row. */
    static Capacity capacity(PublishedRow row, Map<String, Role> roles) {
        return new Capacity(
                row.list("roles", id -> known(id, roles)), row.list("standings", DatasetRebuilder::standing));
    }

    /** Returns the value with an id. */
    static <T> T known(String id, Map<String, T> all) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no row has the id " + QuotedText.of(id));
        }
        return found;
    }

    private List<Finding> findings() {
        Map<String, List<PublishedRow>> places = tables.rowsBy("places", "finding_id");
        return tables.all("findings", row -> finding(row, places.getOrDefault(row.text("id"), List.of())));
    }

    private static Finding finding(PublishedRow row, List<PublishedRow> places) {
        return new Finding(
                new FindingId(row.text("code"), row.text("subject")),
                row.value("severity", DatasetRebuilder::severity),
                row.text("message"),
                row.optional("suggestion").orElse(null),
                places.stream()
                        .map(place -> place.made(DatasetRebuilder::place))
                        .toList(),
                row.list("statement_ids", StatementId::parse));
    }

    private static Place place(PublishedRow row) {
        return new Place(row.origin(), row.optional("excerpt").orElse(null));
    }

    private static Severity severity(String label) {
        return labelled(label, Severity.values(), Severity::label);
    }

    /** Returns the constant with a printed name. */
    static <T> T labelled(String label, T[] constants, Function<T, String> printed) {
        for (T constant : constants) {
            if (printed.apply(constant).equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("this word is not allowed here: " + QuotedText.of(label));
    }
}
