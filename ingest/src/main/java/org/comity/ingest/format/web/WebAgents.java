package org.comity.ingest.format.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;

/** The creators of an annotation (section 3.3.2). */
final class WebAgents {

    private WebAgents() {}

    /** The identifier of an agent: its IRI, else its name. */
    static Optional<String> name(Node agent, WebReport report) {
        if (!(agent instanceof MapNode map)) {
            return WebResource.text(agent);
        }
        WebResource described = new WebResource(map, report);
        return Stream.of("id", "name", "nickname", "email")
                .flatMap(key -> described.texts(key).stream())
                .findFirst();
    }
}
