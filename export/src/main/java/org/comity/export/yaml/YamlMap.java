package org.comity.export.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.comity.export.text.Utf8Output;

/** A small YAML document that people can read as well, with strings that readers of YAML 1.1 and 1.2 understand alike. */
public final class YamlMap {

    private static final String INDENT = "  ";

    private final Utf8Output out;

    private YamlMap(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /**
     * Writes a map.
     *
     * @param members the members in their order: strings, lists of strings, and maps of them; none of these is empty
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(Map<String, ?> members, OutputStream out) throws IOException {
        YamlMap document = new YamlMap(out);
        document.map(members, "");
        document.out.flush();
    }

    private void map(Map<?, ?> members, String indent) throws IOException {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.ascii(indent);
            YamlText.string((String) member.getKey(), indent, out);
            out.ascii(':');
            if (member.getValue() instanceof Map<?, ?> inner) {
                out.ascii('\n');
                map(inner, indent + INDENT);
            } else if (member.getValue() instanceof List<?> elements) {
                out.ascii('\n');
                for (Object element : elements) {
                    out.ascii(indent + "- ");
                    YamlText.value(element, indent + INDENT, out);
                }
            } else {
                out.ascii(' ');
                YamlText.value(member.getValue(), indent + INDENT, out);
            }
        }
    }
}
