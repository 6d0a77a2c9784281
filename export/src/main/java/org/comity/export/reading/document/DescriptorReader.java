package org.comity.export.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the files in the descriptors of CSV files. */
public final class DescriptorReader {

    private DescriptorReader() {}

    /**
     * Reads a descriptor of the Frictionless Data Package 2.0.
     *
     * @param in the bytes of the descriptor; is not closed
     * @return the file of each resource
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not such a descriptor; the message says why
     */
    public static List<DescribedFile> dataPackage(InputStream in) throws IOException {
        return files("path", list("resources", JsonObject.read(in)));
    }

    /**
     * Reads metadata of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), of one table or of a group of them.
     *
     * @param in the bytes of the descriptor; is not closed
     * @return the file of each table, without size and hash, which are not given
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not such a description; the message says why
     */
    public static List<DescribedFile> tableGroup(InputStream in) throws IOException {
        Map<String, Object> group = JsonObject.read(in);
        return files("url", group.containsKey("url") ? List.of(group) : list("tables", group));
    }

    private static List<?> list(String name, Map<String, Object> descriptor) {
        if (descriptor.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("the list of " + name + " is missing");
    }

    private static List<DescribedFile> files(String name, List<?> entries) {
        List<DescribedFile> files = new ArrayList<>();
        for (Object entry : entries) {
            if (!(entry instanceof Map<?, ?> members) || !(members.get(name) instanceof String path)) {
                throw new IllegalArgumentException("there is no " + name + " in entry " + (files.size() + 1));
            }
            Long size = members.get("bytes") instanceof Long bytes ? bytes : null;
            String hash = members.get("hash") instanceof String text ? text : null;
            files.add(new DescribedFile(path, size, hash));
        }
        return files;
    }
}
