package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import org.comity.cli.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;

/** Converts an argument such as {@code sarif} or {@code sarif=comity.sarif} to a report, and lists all formats. */
final class ReportTargetArgument implements ITypeConverter<ReportTarget>, Iterable<String> {

    private final LabelArgument<ReportFormat> formats = new ReportFormatArgument();
    private final PathArgument paths = new PathArgument();

    /** Called by picocli. */
    ReportTargetArgument() {}

    /** The formats by their labels. */
    private static final class ReportFormatArgument extends LabelArgument<ReportFormat> {

        ReportFormatArgument() {
            super(List.of(ReportFormat.values()), ReportFormat::label);
        }
    }

    @Override
    public ReportTarget convert(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new ReportTarget(formats.convert(text), null)
                : new ReportTarget(
                        formats.convert(text.substring(0, equals)), paths.convert(text.substring(equals + 1)));
    }

    @Override
    public Iterator<String> iterator() {
        return formats.iterator();
    }
}
