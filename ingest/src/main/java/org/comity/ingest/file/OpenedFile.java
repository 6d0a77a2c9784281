package org.comity.ingest.file;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.mapping.SubjectName;
import org.jspecify.annotations.Nullable;

/** A file after the first round, in which not all entities were known. */
public sealed interface OpenedFile {

    /** The path of the file. */
    String path();

    /** The findings so far, to which reading the file adds. */
    default FileFindings findings() {
        return new FileFindings();
    }

    /** Returns whether the file may declare entities, but could not be read. */
    default boolean losesDeclarations() {
        return false;
    }

    /**
     * A file that is read.
     *
     * @param reading its content
     * @param losesDeclarations whether it may declare entities, but could not be read
     */
    record Finished(FileReading reading, boolean losesDeclarations) implements OpenedFile {

        /** A file whose declarations are not lost. */
        Finished(FileReading reading) {
            this(reading, false);
        }

        @Override
        public String path() {
            return reading.path();
        }
    }

    /**
     * A file that declares entities, so it has to wait.
     *
     * @param path the file
     * @param file its head with the declarations
     * @param findings the findings so far
     */
    record Declaring(String path, AnnotationFile file, FileFindings findings) implements OpenedFile {}

    /**
     * A page of labelled lines, which may declare its subject.
     *
     * @param path the page
     * @param fixedOrNull its subject, if the corpus names it, or null
     * @param nameOrNull the name of its subject, or null if the page has none
     * @param further other names of its subject
     */
    record Named(
            String path,
            @Nullable EntityId fixedOrNull,
            @Nullable SubjectName nameOrNull,
            List<String> further) implements OpenedFile, Serializable {

        /** Its subject, if the corpus names it. */
        public Optional<EntityId> fixed() {
            return Optional.ofNullable(fixedOrNull);
        }

        /** The name of its subject, if the page has one. */
        public Optional<SubjectName> name() {
            return Optional.ofNullable(nameOrNull);
        }
    }

    /**
     * A file that will be read from its start.
     *
     * @param path the file
     * @param losesDeclarations whether it may declare entities, but could not be read
     */
    record Deferred(String path, boolean losesDeclarations) implements OpenedFile {

        /** A file whose declarations are not lost. */
        public Deferred(String path) {
            this(path, false);
        }
    }
}
