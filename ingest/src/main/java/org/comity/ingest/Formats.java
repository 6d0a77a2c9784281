package org.comity.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.comity.ingest.annotation.AnnotationReader;

/** The formats that can be read beside the native one, as the machine has readers for them. */
final class Formats {

    private final List<AnnotationReader> readers;

    private Formats(List<AnnotationReader> readers) {
        this.readers = readers;
    }

    /** All readers that can be found, in the order of the names of their formats. */
    static Formats installed() {
        return new Formats(ServiceLoader.load(AnnotationReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(AnnotationReader::format))
                .toList());
    }

    /** How the names of files end that can be read. */
    Set<String> endings() {
        Set<String> endings = new TreeSet<>();
        readers.forEach(reader -> endings.addAll(reader.endings()));
        return endings;
    }

    /** The reader of a file: the first by name that recognises it. */
    Optional<AnnotationReader> reader(String file, byte[] bytes) {
        return readers.stream()
                .filter(reader -> reader.endings().stream().anyMatch(file::endsWith))
                .filter(reader -> reader.recognises(file, bytes))
                .findFirst();
    }
}
