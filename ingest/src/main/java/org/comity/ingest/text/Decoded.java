package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The result of decoding the bytes of a text.
 *
 * @param textOrNull the text, or null if the bytes contain no text that could be quoted; a finding then says why
 * @param findings what is wrong with the bytes, in the order of their places
 */
public record Decoded(@Nullable SourceText textOrNull, List<Finding> findings) {

    public Decoded {
        findings = findings.isEmpty() ? List.of() : findings.stream().sorted().toList();
    }

    /**
     * The text.
     *
     * @return the text, or empty if the bytes contain no text that could be quoted
     */
    public Optional<SourceText> text() {
        return Optional.ofNullable(textOrNull);
    }
}
