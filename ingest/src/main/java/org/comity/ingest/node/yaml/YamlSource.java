package org.comity.ingest.node.yaml;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.comity.ingest.text.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.Token;

/** The parser of the library, with one text to read. */
final class YamlSource {

    private static final int SMALLEST_BUFFER = 1 << 9;

    /** Up to this length the buffer is a power of two, so that its settings can be used again. */
    private static final int LONG = 1 << 20;

    private static final LoadSettings[] SETTINGS = IntStream.range(0, Integer.SIZE - 1)
            .mapToObj(power -> settings(1 << power))
            .toArray(LoadSettings[]::new);

    private final StreamReader reader;
    private final Scanner scanner;
    private final Parser parser;

    YamlSource(String text) {
        int larger = Math.max(SMALLEST_BUFFER, text.length() + 1);
        LoadSettings settings =
                larger > LONG ? settings(larger) : SETTINGS[Integer.SIZE - Integer.numberOfLeadingZeros(larger - 1)];
        this.reader = new StreamReader(settings, text);
        this.scanner = new PeekedTokens(new ScannerImpl(settings, reader));
        this.parser = new ParserImpl(settings, scanner);
    }

    /**
     * The settings for a size of the buffer. The buffer is larger than the text: the parser fails if a full buffer ends
     * between the halves of a surrogate pair, and it copies a scalar longer than the buffer again for each further piece.
     * Versions are checked later, when their place is known, and the bytes were counted earlier.
     */
    private static LoadSettings settings(int buffer) {
        return LoadSettings.builder()
                .setBufferSize(buffer)
                .setCodePointLimit(YamlReader.MAX_BYTES)
                .setVersionFunction(UnaryOperator.identity())
                .build();
    }

    /** The next event; there is one until the end of the stream has been returned. */
    Event next() {
        return parser.next();
    }

    /** The position up to which the text has been read. */
    Position here() {
        return new Position(reader.getLine() + 1, reader.getColumn() + 1);
    }

    /** After a failure of the parser: returns whether it failed at a scalar. */
    boolean metScalar() {
        return scanner.peekToken().getTokenId() == Token.ID.Scalar;
    }
}
