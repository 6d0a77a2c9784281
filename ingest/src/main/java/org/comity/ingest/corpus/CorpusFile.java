package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.FindingId;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.ConditionFields;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.Names;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.RegisterFields;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.Mapping;
import org.comity.ingest.mapping.MappingFields;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/**
 * The file {@code corpus.yaml}: the description of the corpus, its register, its roles, its rosters and the findings it
 * accepts.
 */
public final class CorpusFile {

    static final String NAME = "corpus.yaml";

    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "version",
            "licence",
            "editor",
            RegisterFields.AS_OF,
            "entities",
            "roles",
            "complete",
            "accepted",
            "names",
            "lines",
            "mapping",
            "leave out");
    private static final Slug UNNAMED = new Slug("corpus");

    private final Fields fields;
    private final Report report;
    private final RegisterFields entities;

    private CorpusFile(Fields fields, Report report, RegisterFields entities) {
        this.fields = fields;
        this.report = report;
        this.entities = entities;
    }

    /** The description of a corpus whose file cannot be read. */
    static Corpus unknown() {
        return new Corpus(UNNAMED, new Imprint(UNNAMED.value(), "", "", ""), List.of(), List.of());
    }

    /** Reads the outline of the file, and declares its roles and entities. */
    static Optional<CorpusFile> open(Document document, Register register, RoleVocabulary roles, Report report) {
        return document.root().flatMap(root -> Fields.of(root, NAME, report)).map(fields -> {
            fields.allowOnly(NAME, KEYS);
            fields.get("roles")
                    .ifPresent(node -> Fields.of(node, "'roles'", report)
                            .ifPresentOrElse(declared -> roles.declare(declared, report), roles::markIncomplete));
            RegisterFields entities = new RegisterFields(register, report);
            entities.asOf(fields);
            fields.get("entities").ifPresent(entities::declare);
            return new CorpusFile(fields, report, entities);
        });
    }

    /** The meaning of annotations in the corpus. */
    Mapping mapping() {
        return new MappingFields(fields, report).mapping();
    }

    List<Statement> assertions() {
        return entities.assertions();
    }

    public Corpus corpus(Register register, RoleVocabulary roles) {
        Slug name = fields.required("name", NAME).stream()
                .findFirst()
                .flatMap(scalar -> Names.slug(scalar, "name", report))
                .orElse(UNNAMED);
        Imprint imprint = new Imprint(
                fields.text("title").orElse(name.value()),
                fields.text("version").orElse(""),
                fields.text("licence").orElse(""),
                fields.text("editor").orElse(""));
        return new Corpus(name, imprint, complete(new ConditionFields(register, roles, report)), accepted());
    }

    private List<CompleteRoster> complete(ConditionFields conditions) {
        List<CompleteRoster> rosters = new ArrayList<>();
        for (Node node : fields.nodes("complete")) {
            Fields.of(node, "a complete roster", report).ifPresent(roster -> {
                roster.allowOnly("a complete roster", List.of("of", "as", "on"));
                conditions
                        .parties(roster, "a complete roster")
                        .forEach(party -> rosters.add(new CompleteRoster(
                                party.body(), party.capacity(), party.on().orElse(null))));
            });
        }
        return rosters;
    }

    private List<Acceptance> accepted() {
        List<Acceptance> accepted = new ArrayList<>();
        for (Node node : fields.nodes("accepted")) {
            Fields.of(node, "an accepted finding", report).ifPresent(acceptance -> {
                acceptance.allowOnly("an accepted finding", List.of("finding", "because"));
                acceptance.required("because", "an accepted finding");
                Optional<String> because = acceptance.words("because");
                for (ScalarNode scalar : acceptance.required("finding", "an accepted finding")) {
                    Optional<FindingId> id = id(scalar);
                    if (id.isPresent() && because.isPresent()) {
                        accepted.add(new Acceptance(id.get(), because.get(), report.origin(scalar)));
                    }
                }
            });
        }
        return accepted;
    }

    private Optional<FindingId> id(ScalarNode scalar) {
        try {
            return Optional.of(FindingId.parse(scalar.text()));
        } catch (IllegalArgumentException unreadable) {
            report.error(
                    scalar,
                    "bad-name",
                    "finding",
                    "not the id of a finding (code.subject): " + QuotedText.of(scalar.text()));
            return Optional.empty();
        }
    }
}
