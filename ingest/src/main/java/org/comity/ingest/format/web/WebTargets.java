package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;

/** The targets of one annotation (sections 3.2 and 4). */
final class WebTargets {

    private static final String WHAT = "target";

    private final WebReport report;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<WebLink> wholes = new ArrayList<>();
    private final List<WebLink> links = new ArrayList<>();

    WebTargets(WebReport report) {
        this.report = report;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The IRIs of the resources that the targets are or are parts of, each once. */
    Set<String> sources() {
        return sources;
    }

    /** The resources that are targets as a whole. */
    List<WebLink> wholes() {
        return wholes;
    }

    List<WebLink> links() {
        return links;
    }

    /** Reads {@code target} of an annotation. If there is none, that is an error. */
    void read(WebResource annotation) {
        List<Node> targets = annotation.values(WHAT);
        if (targets.isEmpty()) {
            report.error(
                    annotation.value(WHAT).orElse(annotation.node()),
                    WHAT,
                    "an annotation needs a 'target', the resource that it is about");
        }
        targets.forEach(this::target);
    }

    private void target(Node node) {
        Optional<String> reference = WebResource.text(node);
        if (node instanceof MapNode map) {
            described(new WebResource(map, report));
        } else if (reference.filter(Iri::isReference).isPresent()) {
            whole(node, reference.get());
        } else {
            report.error(node, WHAT, "a target must be an IRI or a map, not " + WebResource.described(node));
        }
    }

    private void described(WebResource target) {
        WebProperties.check(target);
        if (target.has("items") || SetMembers.isSet(target)) {
            List<Node> members = new SetMembers(WHAT).of(target);
            if (target.isOf("Choice")) {
                choice(target.node(), members);
            } else {
                members.forEach(this::target);
            }
        } else if (target.isOf("SpecificResource") || target.has("source") || target.has("selector")) {
            specific(target);
        } else if (target.isOf("TextualBody")) {
            report.error(target.node(), WHAT, "a target cannot be a TextualBody");
        } else if (target.has("id")) {
            target.text("id").filter(Iri::isReference).ifPresent(id -> whole(target.node(), id));
        } else {
            report.error(target.node(), WHAT, "a target needs an 'id', a 'source' or 'items', and has none of them");
        }
    }

    /** Of alternatives the first one counts that can be resolved. */
    private void choice(Node at, List<Node> members) {
        boolean chosen = false;
        for (int i = 0; i < members.size(); i++) {
            WebTargets member = new WebTargets(report);
            member.target(members.get(i));
            if (!chosen && !member.isEmpty()) {
                chosen = true;
                passages.addAll(member.passages);
                sources.addAll(member.sources);
                wholes.addAll(member.wholes);
                links.addAll(member.links);
                if (members.size() > 1) {
                    report.info(
                            at,
                            WHAT,
                            "of the " + members.size() + " targets that this Choice offers number " + (i + 1)
                                    + " is taken");
                }
            }
        }
    }

    private boolean isEmpty() {
        return passages.isEmpty() && wholes.isEmpty() && links.isEmpty();
    }

    private void specific(WebResource target) {
        boolean embedded = !target.has("source") && target.has("selector");
        Optional<String> source = embedded ? Optional.empty() : SpecificResources.source(target, WHAT);
        Optional<String> role = target.text(WebTerms.ROLE);
        if (role.isPresent()) {
            source.ifPresent(iri -> links.add(new WebLink(target.node(), role.get(), iri, true)));
            return;
        }
        List<Node> selectors = target.values("selector");
        if (selectors.isEmpty()) {
            source.ifPresent(iri -> whole(target.node(), iri));
            return;
        }
        if (embedded) {
            report.warningOnce(
                    target.node(),
                    WHAT,
                    "this target has no 'source', so it is taken to be a part of the text beside this file",
                    "if this is another text, name it: \"source\": \"https://example.org/page\"");
        }
        new WebSelectors(report).passage(selectors).ifPresent(passage -> {
            passages.add(passage);
            source.ifPresent(sources::add);
        });
    }

    private void whole(Node at, String iri) {
        wholes.add(new WebLink(at, WHAT, iri, false));
        sources.add(iri);
    }
}
