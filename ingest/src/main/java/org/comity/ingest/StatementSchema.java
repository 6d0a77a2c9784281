package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.Finding;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.flat.FlatSchema;
import org.comity.ingest.folder.Workers;
import org.comity.ingest.grammar.AttributeFields;
import org.comity.ingest.grammar.Register;

/**
 * The JSON Schema of flat statements about one corpus, for structured output of language models: the entities and roles are
 * those of the corpus.
 *
 * @since 0.1
 */
public final class StatementSchema {

    private final FlatSchema schema;
    private final List<Finding> findings;

    private StatementSchema(FlatSchema schema, List<Finding> findings) {
        this.schema = schema;
        this.findings = List.copyOf(findings);
    }

    /**
     * The schema of a corpus, of which only the declarations are read.
     *
     * @param corpus the folder
     * @param options how it is read
     * @return the schema, with the problems of the declarations
     * @throws IOException if a folder or a file cannot be read
     */
    public static StatementSchema of(Path corpus, ReadingOptions options) throws IOException {
        Workers workers = options.workers();
        OpenedCorpus opened = OpenedCorpus.declared(
                CorpusOutline.of(corpus, options.textsOrNull(), options.formats(), workers.quiet()), workers);
        Register register = opened.context().register();
        SortedMap<String, List<String>> entities = new TreeMap<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (EntityId id : register.declared()) {
            entities.put(
                    id.value(),
                    register.names().spellings(id).stream()
                            .filter(name -> !name.equals(id.value())
                                    && !name.equals(id.value().replace('-', ' ')))
                            .toList());
            Kind kind = register.kind(id).orElseThrow();
            if (kind instanceof OrganizationKind organization) {
                kinds.add(organization.slug().words());
            }
        }
        List<Finding> findings = opened.findings();
        findings = findings.isEmpty() ? opened.lostDeclarations() : findings;
        return new StatementSchema(
                new FlatSchema(
                        entities, opened.context().roles().names(), List.copyOf(kinds), attributes(), Optional.empty()),
                findings);
    }

    private static List<String> attributes() {
        return AttributeKey.builtIn().stream()
                .filter(key -> key.form() != ValueForm.IDENTIFIER)
                .map(AttributeFields::written)
                .toList();
    }

    /**
     * The schema for one annotator.
     *
     * @param annotator the name of the model or person whose statements it is for
     * @return a new schema, in which the annotator is fixed
     */
    public StatementSchema withAnnotator(String annotator) {
        return new StatementSchema(
                new FlatSchema(
                        schema.entities(), schema.roles(), schema.kinds(), schema.attributes(), Optional.of(annotator)),
                findings);
    }

    /**
     * The problems of the declarations of the corpus.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The number of entities.
     *
     * @return how many entities the corpus declares
     */
    public int entityCount() {
        return schema.entities().size();
    }

    /**
     * Returns whether the entities are listed in the schema.
     *
     * @return false if there are none, or more than the usual providers allow in a list
     */
    public boolean listsEntities() {
        return schema.listsEntities();
    }

    /**
     * The schema.
     *
     * @return maps, lists, texts and flags; {@link Optional#empty()} for null
     */
    public Map<String, Object> json() {
        return schema.json();
    }
}
