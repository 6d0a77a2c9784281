package org.comity.export.yaml;

import java.io.Writer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Makes generators that choose how to quote by {@link ScalarForm}, fold no lines and write no document marker. */
final class PlainYamlFactory extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    PlainYamlFactory() {
        super(YAMLFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(YAMLWriteFeature.SPLIT_LINES, YAMLWriteFeature.WRITE_DOC_START_MARKER));
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer out) {
        return new PlainYamlGenerator(
                context,
                io,
                context.getStreamWriteFeatures(_streamWriteFeatures),
                context.getFormatWriteFeatures(_formatWriteFeatures),
                _quotingChecker,
                new SeparatorEscapes(out),
                _version,
                _dumpSettings);
    }
}
