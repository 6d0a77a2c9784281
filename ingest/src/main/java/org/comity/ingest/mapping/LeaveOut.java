package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A rule that leaves out annotations of others, so that their files need not be edited. All that it gives must match.
 *
 * @param fileOrNull the paths of their files, or null for any
 * @param labelOrNull their label, or null for any
 * @param idOrNull the id of one of them in its file, or null for any
 * @param because why they are left out
 * @param origin where the rule is written
 */
public record LeaveOut(
        @Nullable PathPattern fileOrNull,
        @Nullable String labelOrNull,
        @Nullable String idOrNull,
        String because,
        Origin origin)
        implements Serializable {

    /** Returns whether the rule leaves out an annotation of a file. */
    boolean matches(String path, Annotation annotation) {
        return Optional.ofNullable(fileOrNull).map(file -> file.matches(path)).orElse(true)
                && (labelOrNull == null || labelOrNull.equals(annotation.label()))
                && (idOrNull == null || idOrNull.equals(annotation.id()));
    }
}
