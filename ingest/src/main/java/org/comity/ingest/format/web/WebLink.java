package org.comity.ingest.format.web;

import org.comity.ingest.node.Node;

/**
 * What an annotation says of another resource that may be an annotation of the same file.
 *
 * @param at where it stands
 * @param role the role that the other annotation takes
 * @param iri what the other annotation is called
 * @param required whether it has to be an annotation of this file
 */
record WebLink(Node at, String role, String iri, boolean required) {}
