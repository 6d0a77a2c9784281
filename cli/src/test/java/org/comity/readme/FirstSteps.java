package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.query.Roster;
import org.comity.domain.query.Selection;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.export.Format;
import org.comity.export.publication.Publication;
import org.comity.export.reading.DatasetReader;
import org.comity.ingest.CorpusReader;

/** The code in the Javadoc of the modules: where to begin. */
final class FirstSteps {

    private FirstSteps() {}

    static Roster domain() {
        List<Statement> statements = List.of(
                Statement.that("un").is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("bodies"),
                Statement.that("france").is(OrganizationKind.STATE).assertedIn("members"),
                Statement.that("france")
                        .is(Role.MEMBER)
                        .of("un")
                        .since("1945-10-24")
                        .assertedIn("members"));
        Dataset dataset = Resolution.resolve(Corpus.of("un"), Statements.of(statements));
        Selection members = dataset.membersOf(EntityId.of("un")).orElseThrow();
        Roster inOctober = members.on(LocalDate.of(1945, 10, 31));
        // End of the example.
        return inOctober;
    }

    static Dataset ingest(Path folder) throws IOException {
        Dataset dataset = CorpusReader.read(folder).resolve();
        if (dataset.hasErrors()) {
            dataset.findings().forEach(System.out::println);
        }
        // End of the example.
        return dataset;
    }

    static Dataset export(Dataset dataset, Path folder) throws IOException {
        Publication.publish(dataset, folder, Set.of(Format.CSV, Format.JSON), "my program");
        Dataset copy = DatasetReader.read(folder);
        // End of the example.
        return copy;
    }
}
