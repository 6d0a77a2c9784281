package org.comity.export.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Day;
import org.comity.export.Sample;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** Datasets as the reader gets them. */
final class PublishedSamples {

    private PublishedSamples() {}

    /** The statements of the sample with their conclusions. Each table has a row. */
    static Dataset dialogues() {
        Dataset sample = Sample.dialogues();
        Corpus corpus = new Corpus(
                sample.corpus().name(),
                sample.corpus().imprint(),
                List.of(new CompleteRoster(EntityId.of("add"), Capacity.ANY)),
                sample.corpus().accepted());
        Finding found = Finding.of(Severity.INFO, "text-without-annotation", "notes/x", "nobody marked anything here");
        List<Statement> statements = new ArrayList<>(sample.statements().all());
        statements.add(kind("iom", OrganizationKind.INTERGOVERNMENTAL));
        List.of("add", "colombo-process", "iscm")
                .forEach(id -> statements.add(kind(id, FrameworkKind.CONSULTATION_MECHANISM)));
        return Resolution.resolve(corpus, Statements.of(sample.statements().sources(), statements), List.of(found));
    }

    private static Statement kind(String id, Kind kind) {
        Mark mark = new Mark(new Origin("corpus.yaml", 2, 3), null, null, null);
        return AttributeStatement.of(
                Provenance.asserted(mark), EntityId.of(id), AttributeKey.KIND, new AttributeValue.KindValue(kind));
    }

    /** The tables of a dataset. */
    static PublishedTables of(Dataset dataset) {
        Map<String, PublishedTable> tables = new HashMap<>();
        Tables.of(dataset).published().forEach(table -> tables.put(table.name(), table(table, dataset)));
        return new PublishedTables(
                dataset.corpus().name().value(), dataset.corpus().imprint(), "comity test", tables, "");
    }

    private static PublishedTable table(Table<?> table, Dataset dataset) {
        PublishedTable published = new PublishedTable(table.head());
        TableRows.of(table, dataset).rows().forEachRemaining(row -> {
            @Nullable Object[] values = row.clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] instanceof Day day ? day.toString() : values[i];
            }
            published.add(values);
        });
        return published;
    }
}
