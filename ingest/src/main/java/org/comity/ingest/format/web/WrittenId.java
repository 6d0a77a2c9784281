package org.comity.ingest.format.web;

/**
 * The id of an annotation in the form of the model.
 *
 * @param iri an IRI or a relative reference, different for each id
 * @param plain whether it is identical to the id
 */
record WrittenId(String iri, boolean plain) {

    static WrittenId of(String id) {
        boolean plain = Iri.isReference(id) && id.indexOf('%') < 0;
        return new WrittenId(plain ? id : Iri.encoded(id), plain);
    }
}
