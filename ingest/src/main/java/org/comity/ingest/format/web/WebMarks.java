package org.comity.ingest.format.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;

/** The annotations of one file after all are read: their ids, and the links between them. */
final class WebMarks {

    private final WebReport report;
    private final List<WebMark> marks;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> byIri = new HashMap<>();
    private final boolean[] pictured;

    WebMarks(WebReport report, List<WebMark> marks) {
        this.report = report;
        this.marks = List.copyOf(marks);
        this.pictured = new boolean[marks.size()];
        name();
        picture();
    }

    /** Gives each mark a unique id. */
    private void name() {
        Set<String> given = new HashSet<>();
        marks.forEach(mark -> mark.id().ifPresent(given::add));
        Map<String, WebMark> taken = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            WebMark mark = marks.get(i);
            Optional<String> own = mark.id();
            WebMark earlier = own.isEmpty() ? null : taken.putIfAbsent(own.get(), mark);
            if (own.isPresent() && earlier == null) {
                ids.add(own.get());
                int number = i;
                mark.iri().ifPresent(iri -> byIri.putIfAbsent(iri, number));
            } else {
                own.ifPresent(id -> report.about(id)
                        .error(
                                mark.at(),
                                "id",
                                "the id " + QuotedText.of(id) + " is already used by the annotation in line "
                                        + Objects.requireNonNull(earlier).at().line()));
                String made = mark.at().line() + ":" + mark.at().column();
                while (!given.add(made)) {
                    made += "'";
                }
                ids.add(made);
            }
        }
    }

    /** The annotations whose target is known, in the order of the file. */
    List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            annotation(i).ifPresent(annotations::add);
        }
        return annotations;
    }

    private Optional<Annotation> annotation(int number) {
        WebMark mark = marks.get(number);
        if (mark.kind().isPresent()) {
            return declared(number, mark.kind().get());
        }
        if (mark.passages().isEmpty() && !mark.wholes().isEmpty() && pointsAtAnnotations(mark, number)) {
            return Optional.of(relation(number));
        }
        if (mark.passages().isEmpty() && mark.wholes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Annotation(
                ids.get(number),
                AnnotationKind.SPAN,
                mark.label(),
                mark.passages(),
                List.of(),
                mark.details(),
                report.origin(mark.at())));
    }

    private Optional<Annotation> declared(int number, AnnotationKind kind) {
        WebMark mark = marks.get(number);
        if (!pictured[number]) {
            report.about(ids.get(number))
                    .info(
                            mark.at(),
                            "elsewhere",
                            "the annotation that this replies to is not in this file, so the reply is left out");
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        for (WebLink link : mark.links().stream().filter(WebLink::required).toList()) {
            Optional<Integer> other = other(link);
            other.ifPresent(found -> arguments.add(new Argument(link.role(), ids.get(found))));
            if (other.isEmpty()) {
                report.about(ids.get(number))
                        .error(
                                link.at(),
                                "link",
                                "no readable annotation in this file has the id " + QuotedText.of(link.iri()));
            }
        }
        return Optional.of(new Annotation(
                ids.get(number),
                kind,
                mark.label(),
                mark.passages(),
                arguments,
                mark.details(),
                report.origin(mark.at())));
    }

    /** An annotation of annotations: first what it is about, then what it links them to. */
    private Annotation relation(int number) {
        WebMark mark = marks.get(number);
        List<Argument> arguments = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (WebLink link :
                Stream.concat(mark.wholes().stream(), mark.links().stream()).toList()) {
            Optional<Integer> other = other(link);
            other.ifPresent(found -> arguments.add(new Argument(link.role(), ids.get(found))));
            other.ifPresent(found -> named.add(link.iri()));
        }
        List<Normalization> normalizations = mark.details().normalizations().stream()
                .filter(normalization -> !named.contains(normalization.value()))
                .toList();
        List<AnnotationAttribute> attributes = mark.details().attributes().stream()
                .filter(attribute -> !attribute.name().equals("source") || !named.contains(attribute.value()))
                .toList();
        Details details = new Details(attributes, normalizations, mark.details().notes());
        return Annotation.relation(ids.get(number), mark.label(), arguments, details, report.origin(mark.at()));
    }

    private boolean pointsAtAnnotations(WebMark mark, int number) {
        return mark.wholes().stream()
                .allMatch(whole -> other(whole).filter(found -> found != number).isPresent());
    }

    /** The annotation that a link refers to, which some tools name by a fragment. */
    private Optional<Integer> other(WebLink link) {
        Integer exact = byIri.get(link.iri());
        if (exact == null && link.iri().startsWith("#")) {
            exact = byIri.get(link.iri().substring(1));
        }
        return Optional.ofNullable(exact).filter(found -> pictured[found]);
    }

    /** Returns whether a mark is kept: its target is known, and it is not a reply to a missing annotation. */
    private void picture() {
        Map<Integer, List<Integer>> replies = new HashMap<>();
        Deque<Integer> lost = new ArrayDeque<>();
        for (int i = 0; i < marks.size(); i++) {
            WebMark mark = marks.get(i);
            pictured[i] = mark.kind().isPresent()
                    || !mark.passages().isEmpty()
                    || !mark.wholes().isEmpty();
            if (report.dialect() == WebDialect.HYPOTHESIS && mark.kind().isPresent()) {
                Integer parent = byIri.get(mark.links().get(0).iri());
                replies.computeIfAbsent(parent == null ? -1 : parent, unused -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            if (!pictured[i]) {
                lost.add(i);
            }
        }
        lost.addAll(replies.getOrDefault(-1, List.of()));
        while (!lost.isEmpty()) {
            int next = lost.remove();
            pictured[next] = false;
            lost.addAll(Objects.requireNonNullElse(replies.remove(next), List.of()));
        }
    }
}
