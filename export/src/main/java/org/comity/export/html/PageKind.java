package org.comity.export.html;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of page, with the scripts that it runs. */
enum PageKind {
    INDEX,
    ENTITY,
    SOURCE("text.js", "quote.js", "passages.js"),
    EDITOR,
    MATRIX,
    NETWORK,
    /** All pages in one file. */
    WHOLE("sections.js", "text.js", "quote.js", "passages.js");

    private final String script;

    PageKind(String... more) {
        // Sections are shown before anything looks for what is visible.
        this.script = Stream.concat(Stream.of(more), Stream.of("filter.js", "address.js", "keys.js", "print.js"))
                .map(PageFrame::resource)
                .collect(Collectors.joining());
    }

    /** Its name in the style. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The script of its pages. */
    String script() {
        return script;
    }
}
