package org.comity.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Citation;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.CitationFields;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.QuoteFields;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.RegisterFields;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.grammar.StatementFields;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;

/** A file of annotations in the native format: the head, which names the text, further entities, and statements. */
public final class AnnotationFile {

    /** The key of the entities that a file declares. */
    static final String ENTITIES = "entities";

    private static final String SOURCE = "source";
    private static final String STATEMENTS = "statements";
    private static final List<String> KEYS = List.of(SOURCE, ENTITIES, STATEMENTS);

    private final Fields fields;
    private final Optional<Fields> head;
    private final Optional<ScalarNode> text;
    private final Report report;
    private final RegisterFields entities;

    private AnnotationFile(Fields fields, Optional<Fields> head, Report report, RegisterFields entities) {
        this.fields = fields;
        this.head = head;
        this.text = head.flatMap(found -> found.scalar("text"));
        this.report = report;
        this.entities = entities;
    }

    /** Reads the outline of the file. */
    static Optional<AnnotationFile> open(Document document, Register register, Report report) {
        return document.root()
                .flatMap(root -> Fields.of(root, "an annotation file", report))
                .map(fields -> {
                    fields.allowOnly("an annotation file", KEYS);
                    Optional<Fields> head = fields.get(SOURCE).flatMap(node -> Fields.of(node, "'source'", report));
                    head.ifPresent(found -> found.allowOnly("'source'", CitationFields.KEYS));
                    return new AnnotationFile(fields, head, report, new RegisterFields(register, report));
                });
    }

    /** Returns whether the file declares entities. */
    boolean declares() {
        return fields.has(ENTITIES);
    }

    /** Returns whether the file has nothing but entities, so that it needs no text. */
    public boolean declaresOnly() {
        return declares() && !fields.has(SOURCE) && !fields.has(STATEMENTS);
    }

    /** Declares the entities of the files that have some. */
    static void declare(List<OpenedFile> files) {
        for (OpenedFile file : files) {
            if (file instanceof OpenedFile.Declaring declaring) {
                declaring.file().declare();
            }
        }
    }

    /** Declares the entities of the file. */
    void declare() {
        fields.get(ENTITIES).ifPresent(entities::declare);
    }

    /** Adds everything that other files can see of the entities that the file declares. */
    public void addDeclarations(StateHash hash) {
        hash.add(file());
        fields.get(ENTITIES).ifPresent(node -> {
            hash.add(node);
            if (node instanceof MapNode map) {
                map.entries().forEach(entry -> hash.add(report.place(entry.key())));
            }
        });
    }

    String file() {
        return report.file();
    }

    Report report() {
        return report;
    }

    Node node() {
        return fields.node();
    }

    /** The path of the text as the head gives it; empty for the text of the same name. */
    Optional<ScalarNode> text() {
        return text;
    }

    /** Returns whether the head names a text in a way that cannot be understood. */
    boolean namesNoText() {
        return text.isEmpty() && head.filter(found -> found.has("text")).isPresent();
    }

    /** Reports a head that names a different text than the one that the file itself contains. */
    void reportTextElsewhere() {
        String file = report.file();
        String own = Texts.withoutEnding(file.substring(file.lastIndexOf('/') + 1)) + Texts.ENDING;
        text.filter(other -> !other.text().equals(own))
                .ifPresent(other -> report.error(
                        other,
                        "text-within",
                        "text",
                        "the text is in this file, not in " + QuotedText.of(other.text()),
                        Optional.of("remove 'text:' from 'source:', or annotate that text in a separate file")));
    }

    /** The hash that the text must have. */
    Optional<ScalarNode> sha256() {
        return head.flatMap(found -> found.scalar("sha256"));
    }

    Citation citation() {
        return head.map(found -> CitationFields.citation(found, report)).orElse(Citation.NONE);
    }

    public List<Statement> assertions() {
        return entities.assertions();
    }

    /** The statements of the annotations; a quote that is not in the text becomes a finding. */
    List<StatementItem> statements(Optional<AnchoredText> text, Register register, RoleVocabulary roles) {
        QuoteFields quotes = new QuoteFields(text, report);
        StatementFields reader = new StatementFields(register, roles, quotes, report);
        List<StatementItem> statements = new ArrayList<>();
        for (Node item : fields.nodes(STATEMENTS)) {
            reader.read(item).ifPresent(statements::add);
        }
        return statements;
    }

    /** The statements of the annotations whose words are in the text. */
    public List<MappedStatement> mapped(AnchoredText text) {
        QuoteFields quotes = new QuoteFields(Optional.of(text), report);
        List<MappedStatement> mapped = new ArrayList<>();
        for (Node item : fields.nodes(STATEMENTS)) {
            Fields.of(item, "a statement", report)
                    .ifPresent(statement -> quotes.evidence(statement)
                            .ifPresent(evidence -> mapped.add(
                                    new MappedStatement(statement.without(QuoteFields.KEYS), evidence.quotes()))));
        }
        return mapped;
    }

    /** The declarations of entities in the file, as they are written. */
    public Optional<Node> declarations() {
        return fields.get(ENTITIES);
    }
}
