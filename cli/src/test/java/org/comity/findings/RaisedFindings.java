package org.comity.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The codes and severities of all findings that the source code can raise.
 *
 * <p>It follows the arguments of {@code Finding.of} back through parameters, fields, records and enums to the literals.
 */
final class RaisedFindings {

    /** The folders of the source code of all modules. */
    static final List<Path> PROGRAM = Stream.of("domain", "ingest", "export", "cli")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();

    private final SourceIndex index;
    private final SortedMap<String, Set<String>> severities = new TreeMap<>();
    private final SortedMap<String, Set<String>> places = new TreeMap<>();

    private RaisedFindings(SourceIndex index) {
        this.index = index;
    }

    /** Analyses all Java files below the folders, which have to include the domain. */
    static RaisedFindings of(List<Path> folders) throws IOException {
        RaisedFindings raised = new RaisedFindings(new SourceIndex(folders));
        for (SourceIndex.Call call : raised.index.calls("org.comity.domain.finding.Finding", "of", 4)) {
            List<Term> arguments = raised.index.arguments(call);
            raised.follow(call.place(), arguments.get(0), arguments.get(1), new HashSet<>());
        }
        return raised;
    }

    private void follow(String place, Term severity, Term code, Set<Term.Parameter> followed) {
        Optional<Term.Parameter> open = code.parameter().or(severity::parameter);
        if (open.isEmpty() || !followed.add(open.get())) {
            for (String text : code.texts()) {
                severities.computeIfAbsent(text, key -> new TreeSet<>()).addAll(severity.texts());
                places.computeIfAbsent(text, key -> new TreeSet<>()).add(place);
            }
            return;
        }
        for (SourceIndex.Call call : index.calls(open.get().method())) {
            List<Term> arguments = new ArrayList<>(index.arguments(call));
            follow(
                    call.place(),
                    severity.with(open.get().method(), arguments),
                    code.with(open.get().method(), arguments),
                    new HashSet<>(followed));
        }
    }

    /** The severities of each code, by name; what is not followed is in angle brackets. */
    SortedMap<String, Set<String>> severities() {
        return severities;
    }

    /** Where each code comes from. */
    SortedMap<String, Set<String>> places() {
        return places;
    }

    /** The files that make findings or their ids in any other way. */
    Set<String> otherCreators() {
        Set<String> files = new TreeSet<>(index.creators("org.comity.domain.finding.Finding"));
        files.addAll(index.creators("org.comity.domain.finding.FindingId"));
        return files;
    }
}
