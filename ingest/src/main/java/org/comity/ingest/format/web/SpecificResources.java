package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;

/** The resource of which a body or target is a part or a version (section 4), and its state (section 4.3). */
final class SpecificResources {

    private SpecificResources() {}

    /** The IRI of the source. If there is not exactly one, or it is not a resource, that is an error. */
    static Optional<String> source(WebResource resource, String what) {
        WebReport report = resource.report();
        resource.values("state").forEach(state -> state(state, report));
        List<Node> sources = resource.values("source");
        if (sources.size() != 1) {
            report.error(
                    resource.value("source").orElse(resource.node()),
                    what,
                    "a SpecificResource needs one 'source', the resource that it is a part of, and has "
                            + (sources.isEmpty() ? "none" : Integer.toString(sources.size())));
            return Optional.empty();
        }
        Node source = sources.get(0);
        Optional<String> iri = WebResource.text(source);
        if (source instanceof MapNode map) {
            WebResource described = new WebResource(map, report);
            WebProperties.check(described);
            iri = described.text("id");
            if (!described.has("id")) {
                report.error(source, what, "a 'source' that is a map needs an 'id'");
            }
            return iri.filter(Iri::isReference);
        }
        if (iri.filter(Iri::isReference).isEmpty()) {
            report.error(source, what, "a 'source' must be an IRI or a map, not " + WebResource.described(source));
            return Optional.empty();
        }
        return iri;
    }

    private static void state(Node node, WebReport report) {
        if (!(node instanceof MapNode map)) {
            if (WebResource.text(node).filter(Iri::isReference).isEmpty()) {
                report.error(node, "state", "a state must be an IRI or a map, not " + WebResource.described(node));
            }
            return;
        }
        WebResource state = new WebResource(map, report);
        WebProperties.check(state);
        if (state.isOf("HttpRequestState")) {
            state.requiredText("value", "state", "an HttpRequestState");
        }
        if (state.isOf("TimeState")) {
            time(state);
        }
        state.values("refinedBy").forEach(refinement -> refinement(refinement, report));
    }

    /** A state may be refined by a selector, which then selects within the state, not within the text. */
    private static void refinement(Node node, WebReport report) {
        boolean selector = node instanceof MapNode map
                && new WebResource(map, report).texts("type").stream().anyMatch(type -> type.endsWith("Selector"));
        if (!selector) {
            state(node, report);
        }
    }

    private static void time(WebResource state) {
        boolean told = false;
        for (String key : List.of("sourceDate", "sourceDateStart", "sourceDateEnd")) {
            for (Node date : state.values(key)) {
                if (WebResource.text(date).filter(WebTimestamp::isTimestamp).isEmpty()) {
                    state.report()
                            .error(
                                    date,
                                    "state",
                                    "'" + key + "' must be a date with a time, not " + WebResource.described(date),
                                    "write it as in 2015-01-28T12:00:00Z");
                }
            }
            told |= state.has(key);
        }
        if (!told && !state.has("cached")) {
            state.report().error(state.node(), "state", "a TimeState needs a 'sourceDate' or a 'cached' copy");
        }
        if (state.has("sourceDateStart") != state.has("sourceDateEnd")) {
            state.report()
                    .error(
                            state.node(),
                            "state",
                            "a TimeState needs 'sourceDateStart' and 'sourceDateEnd', or neither");
        }
    }
}
