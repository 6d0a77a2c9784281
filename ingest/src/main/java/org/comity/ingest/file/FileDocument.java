package org.comity.ingest.file;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.comity.ingest.text.TextPlace;
import org.jspecify.annotations.Nullable;

/** A file of any format, whose lines findings can show. If necessary, it is decoded when the first line is shown. */
public final class FileDocument implements Document {

    private final String file;
    private final byte[] bytes;
    private @Nullable SourceText text;

    /** A file that has not been decoded yet. */
    FileDocument(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** A file that has been decoded. */
    public FileDocument(String file, SourceText text) {
        this(file, new byte[0]);
        this.text = text;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<Node> root() {
        return Optional.empty();
    }

    @Override
    public Place place(int line, int column) {
        return TextPlace.of(file, text(), line, column);
    }

    private SourceText text() {
        if (text == null) {
            text = TextDecoder.decodeAny(file, bytes).text().orElseGet(() -> SourceText.of(""));
        }
        return text;
    }
}
