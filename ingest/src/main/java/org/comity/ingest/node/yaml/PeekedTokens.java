package org.comity.ingest.node.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * A scanner that keeps the next token. The parser looks at each token several times before it takes it, and the scanner
 * of the library checks each time whether it has to read more.
 */
final class PeekedTokens implements Scanner {

    private final Scanner scanner;
    private @Nullable Token peeked;

    PeekedTokens(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Token peekToken() {
        Token token = peeked;
        if (token == null) {
            token = scanner.peekToken();
            peeked = token;
        }
        return token;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return peekToken().getTokenId() == choice;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        Token.ID id = peekToken().getTokenId();
        for (Token.ID choice : choices) {
            if (id == choice) {
                return true;
            }
        }
        return choices.length == 0;
    }

    @Override
    public Token next() {
        peekToken();
        peeked = null;
        return scanner.next();
    }

    @Override
    public boolean hasNext() {
        return scanner.hasNext();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
