package org.comity.json;

import java.util.List;
import java.util.function.Function;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** A value as a text. */
final class TextShape extends Shape {

    private final Class<?> type;
    private final Function<Object, String> print;
    private final Function<String, Object> parse;
    private final @Nullable String pattern;
    private final List<String> labels;

    private TextShape(
            Class<?> type,
            Function<Object, String> print,
            Function<String, Object> parse,
            @Nullable String pattern,
            List<String> labels) {
        this.type = type;
        this.print = print;
        this.parse = parse;
        this.pattern = pattern;
        this.labels = labels;
    }

    static <T> TextShape of(Class<T> type, Function<T, String> print, Function<String, T> parse) {
        return new TextShape(type, value -> print.apply(type.cast(value)), parse::apply, null, List.of());
    }

    /** A constant of an enum, by its label. */
    static <E extends Enum<E>> TextShape ofLabels(
            Class<E> type, Function<E, String> label, Function<String, E> constant) {
        List<String> labels =
                List.of(type.getEnumConstants()).stream().map(label).toList();
        return new TextShape(type, value -> label.apply(type.cast(value)), constant::apply, null, labels);
    }

    /** The same texts, all of which match a regular expression of ECMA-262. */
    TextShape matching(String expression) {
        return new TextShape(type, print, parse, expression, labels);
    }

    @Nullable
    String pattern() {
        return pattern;
    }

    List<String> labels() {
        return labels;
    }

    @Override
    String write(Object value) {
        return print.apply(value);
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        if (json instanceof String text) {
            return readKey(text, reading);
        }
        throw reading.unexpected("a text for " + type.getSimpleName(), json);
    }

    /** Whether UTF-8 cannot express the text, although an escape in JSON can. */
    private static boolean isHalved(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Override
    boolean isKey() {
        return true;
    }

    @Override
    String writeKey(Object value) {
        return write(value);
    }

    @Override
    Object readKey(String key, Reading reading) {
        if (isHalved(key)) {
            throw reading.problem("the text contains half a surrogate pair: " + QuotedText.of(key));
        }
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException invalid) {
            throw reading.problem(String.valueOf(invalid.getMessage()), invalid);
        }
    }
}
