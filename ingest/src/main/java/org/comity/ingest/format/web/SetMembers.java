package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.Node;

/**
 * The members of a set of bodies or targets (section 3.2.7 and appendix A).
 *
 * @param what the kind of set, {@code body} or {@code target}
 */
record SetMembers(String what) {

    /** Returns whether a resource declares that it is a set. */
    static boolean isSet(WebResource resource) {
        return resource.texts("type").stream().anyMatch(WebTerms.SETS::contains);
    }

    /** The members in order. If it is not exactly one set with members, that is an error. */
    List<Node> of(WebResource set) {
        long types = set.texts("type").stream().filter(WebTerms.SETS::contains).count();
        if (types != 1) {
            set.report()
                    .error(
                            set.value("type").orElse(set.node()),
                            what,
                            "a " + what
                                    + " with 'items' must be one of Choice, Composite, List or Independents, and is "
                                    + (types == 0 ? "none" : types + " of them"));
        }
        Optional<Node> items = set.value("items");
        if (items.filter(ListNode.class::isInstance).isEmpty()
                || set.values("items").isEmpty()) {
            set.report()
                    .error(
                            items.orElse(set.node()),
                            what,
                            "a set of " + what + " resources needs 'items', a list with members");
            return List.of();
        }
        return types > 1 ? List.of() : set.values("items");
    }
}
