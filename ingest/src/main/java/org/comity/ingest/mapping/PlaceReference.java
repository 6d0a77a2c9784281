package org.comity.ingest.mapping;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.node.Node;

/** The references of labelled lines to the file of their text. */
public final class PlaceReference {

    /** The names of the references. */
    static final Set<String> NAMES = Set.of("file", "path");

    private PlaceReference() {}

    /** Returns whether a template refers to the file of the text, such as {@code $file}. */
    public static boolean isIn(Node template) {
        Set<String> references = new HashSet<>();
        LinedTexts.references(template, references);
        return !Collections.disjoint(references, NAMES);
    }

    /**
     * The value of a reference.
     *
     * @param name the reference without its sign
     * @param path the path of the text in the corpus
     * @return the path, or the name of the file without its ending; empty for any other reference
     */
    static Optional<Value> value(String name, String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int ending = file.lastIndexOf('.');
        return Optional.ofNullable(Map.of("path", path, "file", ending > 0 ? file.substring(0, ending) : file)
                        .get(name))
                .map(Value::written);
    }
}
