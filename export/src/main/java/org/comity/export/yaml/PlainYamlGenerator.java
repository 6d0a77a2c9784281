package org.comity.export.yaml;

import java.io.Writer;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.SpecVersion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** A generator whose strings take the form that {@link ScalarForm} gives them. */
final class PlainYamlGenerator extends YAMLGenerator {

    PlainYamlGenerator(
            ObjectWriteContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            StringQuotingChecker names,
            Writer out,
            SpecVersion version,
            DumpSettings settings) {
        super(context, io, streamFeatures, formatFeatures, names, out, version, settings);
    }

    @Override
    public JsonGenerator writeString(String text) {
        _verifyValueWrite("write text");
        _writeScalar(text, "string", ScalarForm.of(text).style());
        return this;
    }
}
