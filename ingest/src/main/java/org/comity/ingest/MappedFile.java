package org.comity.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.source.Citation;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.Unmapped;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What one annotation file of any format comes to: statements of the native format whose words have been found.
 *
 * @param path the file
 * @param text what it annotates
 * @param anchored the same as a source
 * @param headOrNull what the file says in the native format, or null
 * @param statements what its annotations mean
 * @param names the names of which entities are to be made
 * @param register the entities as the file sees them
 * @param unmapped annotations that mean nothing, by their labels
 * @param report where problems of the statements go
 */
record MappedFile(
        String path,
        SourceText text,
        AnchoredText anchored,
        @Nullable AnnotationFile headOrNull,
        List<MappedStatement> statements,
        List<CreatedName> names,
        Register register,
        Map<String, Unmapped> unmapped,
        Report report) {

    Optional<AnnotationFile> head() {
        return Optional.ofNullable(headOrNull);
    }

    Citation citation() {
        return anchored.source().citation();
    }
}
