package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.mapping.Conjunction;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.name.NameCase;
import org.comity.ingest.name.NameKey;

/** Questions about names from which entities are made: case that separates two names, and ends of lists. */
final class NameQuestions {

    private static final Comparator<CreatedName> ORDER = Comparator.comparing(CreatedName::origin);

    private static final int LETTERS_OF_A_WORD = 4;

    private final SortedMap<EntityId, List<CreatedName>> mentions;
    private final Register register;

    NameQuestions(SortedMap<EntityId, List<CreatedName>> mentions, Register register) {
        this.mentions = mentions;
        this.register = register;
    }

    /** Returns whether the entity of a name is certain, although it is similar to others. */
    static boolean isSettled(List<CreatedName> names) {
        return names.stream()
                .map(CreatedName::standing)
                .anyMatch(standing -> standing.given() || standing.apartFrom().isPresent());
    }

    /** All questions, in the order of the ids. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Predicate<String> known = this::isKnown;
        mentions.forEach((id, names) -> {
            CreatedName first = names.stream().min(ORDER).orElseThrow();
            first.standing().apartFrom().ifPresent(other -> findings.add(apart(first, other)));
            names.stream()
                    .filter(name -> name.standing().listed())
                    .min(ORDER)
                    .flatMap(name -> listed(name, known))
                    .ifPresent(findings::add);
        });
        return findings;
    }

    private boolean isKnown(String name) {
        if (!register.names().find(name).isEmpty()) {
            return true;
        }
        return NameKey.isName(name)
                && mentions.values().stream()
                        .flatMap(List::stream)
                        .filter(made -> made.standing().rests().isEmpty())
                        .anyMatch(made -> made.key().equals(NameKey.of(name)));
    }

    private Finding apart(CreatedName name, EntityId other) {
        Optional<CreatedName> made =
                mentions.getOrDefault(other, List.of()).stream().min(ORDER);
        Optional<Place> place =
                register.place(other).or(() -> made.map(CreatedName::origin).map(Place::of));
        Finding finding = Finding.of(
                        Severity.WARNING,
                        "case-apart",
                        VisibleText.cut(name.id().value()),
                        QuotedText.of(name.name()) + " differs only in case from a name of "
                                + QuotedText.of(other.value()) + "; they are two entities")
                .suggesting("say which entity it is under 'means:' of 'names:'")
                .at(Place.of(name.origin()));
        return place.map(finding::at).orElse(finding);
    }

    private static Optional<Finding> listed(CreatedName name, Predicate<String> known) {
        Optional<Conjunction.Halves> halves = Conjunction.halves(name.name(), known);
        if (halves.isPresent()) {
            return Optional.of(near(
                    Severity.WARNING,
                    name,
                    "may be two names, " + QuotedText.of(halves.get().first()) + " and "
                            + QuotedText.of(halves.get().second()) + "; it remains one entity",
                    "if it is one, declare it under 'entities:'; if not, annotate this text by hand"));
        }
        List<String> rests = name.standing().rests();
        if (rests.isEmpty()) {
            return Optional.empty();
        }
        String rest = rests.get(rests.size() - 1);
        boolean conjunction = !name.name().startsWith(rest);
        return conjunction || endsWithWord(rest)
                ? Optional.of(near(
                        conjunction ? Severity.WARNING : Severity.INFO,
                        name,
                        "may be " + QuotedText.of(rest) + " at the end of a list; the whole is the name of the entity",
                        "declare the name that is right under 'entities:'"))
                : Optional.empty();
    }

    /** Whether a full stop after a name is hardly that of an abbreviation, as it is after {@code Inc}. */
    private static boolean endsWithWord(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() >= LETTERS_OF_A_WORD && last.indexOf('.') < 0 && NameCase.matters(last);
    }

    private static Finding near(Severity severity, CreatedName name, String what, String advice) {
        return Finding.of(
                        severity,
                        "near-name",
                        VisibleText.cut(name.id().value()),
                        QuotedText.of(name.name()) + " " + what)
                .suggesting(advice)
                .at(Place.of(name.origin()));
    }
}
