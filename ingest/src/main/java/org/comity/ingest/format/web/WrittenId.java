package org.comity.ingest.format.web;

/**
 * The id of an annotation as the model can hold it.
 *
 * @param iri an IRI or a relative reference, another one for each id
 * @param plain whether it is the id itself
 */
record WrittenId(String iri, boolean plain) {

    static WrittenId of(String id) {
        boolean plain = Iri.isReference(id) && id.indexOf('%') < 0;
        return new WrittenId(plain ? id : Iri.encoded(id), plain);
    }
}
