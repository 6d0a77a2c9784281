package org.comity.ingest.format.langextract;

import java.util.List;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;

/**
 * Reads the documents that langextract saves: JSON Lines with one document per line, or one document as JSON. Each has its
 * {@code text}, so a file contains several texts; the name of each is its {@code document_id}, or its number.
 *
 * <p>An extraction is an annotation of words: its class is the label, {@code extraction_text} are the words, {@code
 * char_interval} their offsets in code points, and each of its {@code attributes} an attribute, lists as several of one name. A
 * {@code description} is a note. The words decide: the interval is a hint, and {@code alignment_status} is not read, because
 * {@code match_exact} ignores case and {@code match_lesser} covers only a part of the words.
 *
 * <p>Besides the findings of JSON, the findings are {@code langextract-document} and {@code langextract-extraction} (errors) for
 * what has no text or no words, and {@code langextract-interval} (warning) for an interval that is not two numbers.
 */
public final class LangextractReader implements AnnotationReader {

    /** A reader, which keeps nothing between files. */
    public LangextractReader() {}

    @Override
    public String format() {
        return "langextract";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".jsonl");
    }

    /** Returns whether the first value of a file is a document with extractions. */
    @Override
    public boolean recognises(String file, byte[] bytes) {
        return LangextractDocuments.beginWithOne(file, bytes);
    }

    @Override
    public AnnotatedText read(String file, byte[] bytes) {
        return readAll(file, bytes).get(0);
    }

    @Override
    public List<AnnotatedText> readAll(String file, byte[] bytes) {
        return LangextractDocuments.read(file, bytes);
    }
}
