package org.comity.export.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Parses texts, and keeps the values so that each text is parsed only once. */
final class ParsedTexts<T> implements Function<String, T> {

    private final Map<String, T> values = new HashMap<>();
    private final Function<String, T> parser;

    ParsedTexts(Function<String, T> parser) {
        this.parser = parser;
    }

    @Override
    public T apply(String text) {
        return values.computeIfAbsent(text, parser);
    }
}
