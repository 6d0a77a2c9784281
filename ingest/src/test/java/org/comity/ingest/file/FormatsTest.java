package org.comity.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void expectsEntitiesInFilesThatHaveAHeadAlone() {
        List<String> files = Stream.of("a.ann", "a.json", "a.jsonld", "a.md", "a.tsv", "a.txt", "a.yaml")
                .filter(Formats.installed()::mayDeclareEntities)
                .toList();
        assertEquals(List.of("a.md"), files);
    }
}
