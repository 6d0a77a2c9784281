package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Statement;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Compares the statements of a corpus with the words that they quote.
 *
 * <p>Only quoted statements are compared: a statement that is asserted or inferred does not claim that its words say it.
 * For several threads at a time.
 */
public final class WordingCheck {

    private final Register register;
    private @Nullable EntityWords entities;
    /** Those of the text that was checked last, about which there may be many files. */
    private volatile @Nullable NearbyText surroundings;

    /** A check for the entities of a register. */
    public WordingCheck(Register register) {
        this.register = register;
    }

    /**
     * Compares the statements about one text with its words.
     *
     * @param text the text
     * @param languageOrEmpty the language tag of its source; if it is empty or has no table of words, the language is
     *     guessed from the text
     * @param spellings the words of the text that name entities
     * @param items the statements with the fields from which they were made
     * @return the statements, each with what says its values; what the words do not say is reported
     */
    public List<Statement> check(
            SourceText text, String languageOrEmpty, Map<EntityId, Set<String>> spellings, List<StatementItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        TextWording wording =
                new TextWording(text, languageOrEmpty, entities(), spellings, () -> surroundings(text), items);
        List<Statement> checked = new ArrayList<>();
        for (StatementItem item : items) {
            for (Statement statement : item.statements()) {
                checked.add(wording.checked(item, statement));
            }
        }
        wording.reportNames();
        return checked;
    }

    private NearbyText surroundings(SourceText text) {
        NearbyText known = surroundings;
        if (known == null || !known.areOf(text)) {
            known = new NearbyText(text);
            surroundings = known;
        }
        return known;
    }

    /** The words of the entities declared so far; more are declared between two rounds of reading, never in one. */
    private synchronized EntityWords entities() {
        EntityWords known = entities;
        if (known == null || known.size() != register.names().size()) {
            known = new EntityWords(register);
            entities = known;
        }
        return known;
    }
}
