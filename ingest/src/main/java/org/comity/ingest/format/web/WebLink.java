package org.comity.ingest.format.web;

import org.comity.ingest.node.Node;

/**
 * A link from an annotation to another resource, which may be an annotation of the same file.
 *
 * @param at the place of the link
 * @param role the role of the other annotation
 * @param iri the identifier of the other annotation
 * @param required whether it must be an annotation of this file
 */
record WebLink(Node at, String role, String iri, boolean required) {}
