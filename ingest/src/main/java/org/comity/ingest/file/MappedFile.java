package org.comity.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
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
import org.comity.ingest.mapping.RuleValues;
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
 * @param spellings the words of the file that name entities
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
        Map<EntityId, Set<String>> spellings,
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
        List<StatementItem> items = new ArrayList<>();
        List<RuleValues> ruled = new ArrayList<>();
        items(corpus.register(), corpus.roles(), items, ruled);
        List<Statement> checked =
                corpus.wording().check(text, citation().language().orElse(""), spellings, items);
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.get(i).statements().size(); j++) {
                count(checked.get(next++), ruled.get(i));
            }
        }
        return checked;
    }

    /** Counts what a rule says of a statement, and not its words; names and kinds are not counted. */
    private void count(Statement statement, RuleValues ruled) {
        for (StatedValue value : statement.provenance().wording().said(SaidBy.RULE)) {
            boolean stated = value == StatedValue.SINCE
                    || value == StatedValue.UNTIL
                    || value == StatedValue.NUMBER
                    || value == StatedValue.DENIED;
            if (stated) {
                use.ruled(ruled, value.label(), statement.origins().get(0));
            }
        }
    }

    /** Makes the statements of the domain, with their fields; what is wrong with them is reported. */
    void items(Register entities, RoleVocabulary roles, List<StatementItem> made, List<RuleValues> ruled) {
        Optional<AnchoredText> words = Optional.of(anchored);
        head().ifPresent(head -> made.addAll(head.statements(words, entities, roles)));
        made.forEach(item -> ruled.add(RuleValues.NONE));
        StatementFields fields = new StatementFields(register, roles, new QuoteFields(words, report), report);
        for (MappedStatement statement : statements) {
            Evidence evidence = new Evidence(anchored.source().id(), statement.quotes());
            fields.read(
                            statement.fields(),
                            Optional.of(evidence),
                            statement.ruled().keys())
                    .ifPresent(item -> {
                        made.add(item);
                        ruled.add(statement.ruled());
                    });
        }
    }
}
