package org.comity.ingest.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Statement;
import org.comity.ingest.grammar.QuoteFields;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.grammar.StatementFields;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.NameLink;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * One annotated text, whatever the format: its words have been found, and its annotations have a meaning.
 *
 * @param path the file
 * @param text the annotated text
 * @param anchored the same text as a source
 * @param headOrNull the part of the file in the native format, or null
 * @param statements the meaning of its annotations
 * @param names the names from which entities are created
 * @param links words of the text that are said to name the same entity as others
 * @param declared the entities that the lines of the file declare
 * @param register the entities from the point of view of the file
 * @param use what its annotations say without a meaning
 * @param report receives the problems of the statements
 */
public record MappedFile(
        String path,
        SourceText text,
        AnchoredText anchored,
        @Nullable AnnotationFile headOrNull,
        List<MappedStatement> statements,
        List<CreatedName> names,
        List<NameLink> links,
        Map<EntityId, Kind> declared,
        Register register,
        MappingUse use,
        Report report) {

    /** The part of the file in the native format. */
    public Optional<AnnotationFile> head() {
        return Optional.ofNullable(headOrNull);
    }

    /** The description of the source. */
    public Citation citation() {
        return anchored.source().citation();
    }

    /**
     * The statements of the domain, each with what says its values. What is wrong with them, and what the words do not
     * say, is reported.
     */
    public List<Statement> statements(CorpusContext corpus) {
        Map<EntityId, List<String>> created = new HashMap<>();
        names.forEach(name ->
                created.computeIfAbsent(name.id(), none -> new ArrayList<>()).add(name.name()));
        return corpus.wording()
                .check(text, citation().language().orElse(""), created, items(corpus.register(), corpus.roles()));
    }

    /** The statements of the domain, with their fields; what is wrong with them is reported. */
    List<StatementItem> items(Register entities, RoleVocabulary roles) {
        Optional<AnchoredText> words = Optional.of(anchored);
        List<StatementItem> made = new ArrayList<>();
        head().ifPresent(head -> made.addAll(head.statements(words, entities, roles)));
        StatementFields fields = new StatementFields(register, roles, new QuoteFields(words, report), report);
        for (MappedStatement statement : statements) {
            Evidence evidence = new Evidence(anchored.source().id(), statement.quotes());
            fields.read(statement.fields(), Optional.of(evidence)).ifPresent(made::add);
        }
        return made;
    }
}
