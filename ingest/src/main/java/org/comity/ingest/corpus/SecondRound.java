package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameCase;
import org.comity.ingest.name.NameKey;

/**
 * What the names in all files decide about those in one of them. Files whose names get a different meaning by that are
 * read again.
 */
final class SecondRound {

    private final List<FileReading> readings;
    private final Register register;
    private final CorpusNames names;
    private final Set<NameKey> firm = new HashSet<>();
    private final Set<CreatedName> changed = new HashSet<>();
    private final Map<SourceId, Integer> linking = new HashMap<>();

    private SecondRound(List<FileReading> readings, Register register, CorpusNames names) {
        this.readings = readings;
        this.register = register;
        this.names = names;
    }

    /** Compares the names of all files, and notes what they decide. */
    static SecondRound of(List<FileReading> readings, Register register, CorpusNames names) {
        SecondRound round = new SecondRound(readings, register, names);
        round.links();
        List<CreatedName> made = round.withoutEndsOfLists();
        round.clashes(round.withoutApart(made));
        return round;
    }

    /** Whether a file has to be read again. */
    boolean isAbout(FileReading reading) {
        return reading.names().stream().anyMatch(changed::contains)
                || reading.sources().stream()
                        .map(Source::id)
                        .anyMatch(id ->
                                linking.getOrDefault(id, 0) > (reading.links().containsKey(id) ? 1 : 0));
    }

    /** The links in one file hold for all files of its text. */
    private void links() {
        for (FileReading reading : readings) {
            reading.links().forEach((text, links) -> {
                names.link(text, links);
                linking.merge(text, 1, Integer::sum);
            });
        }
    }

    /** Names with a conjunction or full stop of a list, of which the rest is a name of the corpus and the whole is not. */
    private List<CreatedName> withoutEndsOfLists() {
        List<CreatedName> all =
                readings.stream().flatMap(reading -> reading.names().stream()).toList();
        for (CreatedName name : all) {
            if (name.standing().rests().isEmpty() && firm.add(name.key())) {
                names.know(name.key());
            }
        }
        List<CreatedName> left = new ArrayList<>();
        for (CreatedName name : all) {
            boolean ends = !firm.contains(name.key())
                    && name.standing().rests().stream().map(NameKey::of).anyMatch(firm::contains);
            if (ends) {
                changed.add(name);
            } else if (name.standing().wanted().isEmpty() && !name.standing().given()) {
                left.add(name);
            }
        }
        return left;
    }

    /** Abbreviations that differ only in case from words of which other entities are made. */
    private List<CreatedName> withoutApart(List<CreatedName> made) {
        Map<NameKey, Set<String>> spellings = new TreeMap<>();
        Set<String> certain = new HashSet<>();
        for (CreatedName name : made) {
            String spelling = NameKey.spelling(name.name());
            spellings.computeIfAbsent(name.key(), none -> new TreeSet<>()).add(spelling);
            if (name.standing().caseMatters()) {
                certain.add(spelling);
            }
        }
        Set<String> apart = new HashSet<>();
        spellings
                .values()
                .forEach(same -> same.stream()
                        .filter(NameCase::isAbbreviation)
                        .filter(certain::contains)
                        .filter(one -> same.stream().anyMatch(other -> NameCase.areOpposed(one, other)))
                        .forEach(apart::add));
        apart.forEach(spelling -> names.separate(spelling, EntitySlug.of(spelling)));
        List<CreatedName> left = new ArrayList<>();
        for (CreatedName name : made) {
            boolean isApart = name.standing().apartFrom().isEmpty() && apart.contains(NameKey.spelling(name.name()));
            if (isApart) {
                changed.add(name);
            } else if (name.standing().apartFrom().isEmpty()) {
                left.add(name);
            }
        }
        return left;
    }

    /** Different names that would get the same id. */
    private void clashes(List<CreatedName> made) {
        Map<EntityId, Set<NameKey>> keys = new TreeMap<>();
        made.forEach(
                name -> keys.computeIfAbsent(name.id(), none -> new TreeSet<>()).add(name.key()));
        Set<EntityId> clashing = new HashSet<>();
        keys.forEach((id, same) -> {
            if (same.size() > 1 && !register.has(id)) {
                clashing.add(id);
                names.clash(id);
            }
        });
        made.stream().filter(name -> clashing.contains(name.id())).forEach(changed::add);
    }
}
