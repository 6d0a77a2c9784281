package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.prose.NumberMentions;
import org.comity.domain.statement.ClaimedNumber;

/** A number that an annotator writes in words, such as {@code ten} or {@code about 20}, in any language with words. */
final class NumberWord {

    private NumberWord() {}

    /** The number that words mean in all languages that read them; empty if none reads them or the languages differ. */
    static Optional<ClaimedNumber> of(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<ClaimedNumber> claims = new ArrayList<>();
        for (Language language : Language.values()) {
            List<NumberMention> mentions = NumberMentions.in(text, language);
            if (mentions.size() == 1 && isWhole(mentions.get(0), text)) {
                NumberMention mention = mentions.get(0);
                claims.add(
                        mention.about()
                                ? ClaimedNumber.about(mention.least())
                                : ClaimedNumber.exactly(mention.least()));
            }
        }
        return claims.stream().distinct().count() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
    }

    private static boolean isWhole(NumberMention mention, String text) {
        return mention.start() == 0 && mention.end() == text.length() && mention.least() == mention.most();
    }
}
