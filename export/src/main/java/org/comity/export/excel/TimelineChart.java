package org.comity.export.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.comity.export.overview.TimelineTable;
import org.comity.export.table.Field;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** A sheet with a chart of the timeline: one line per body, over the years. */
final class TimelineChart {

    /** The name of the sheet. */
    static final String SHEET = "chart";

    /** The largest number of lines that readers can distinguish. */
    private static final int LINES = 10;

    /** Colours that colour-blind readers can distinguish, too. The markers also differ. */
    private static final List<String> COLOURS =
            List.of("0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9", "000000", "882255", "999933", "661100");

    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND, MarkerStyle.X);

    private static final double LINE_WIDTH = 1.75;

    /** Up to this number of members, each number has a grid line. */
    private static final long FEW = 12;

    private static final int COLUMNS = 16;
    private static final int ROWS = 34;

    private final SheetPlan timeline;
    private final XSSFChart chart;
    private final XDDFLineChartData lines;

    private TimelineChart(SheetPlan timeline, XSSFChart chart) {
        this.timeline = timeline;
        this.chart = chart;
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        years.setTitle("Year");
        XDDFValueAxis members = chart.createValueAxis(AxisPosition.LEFT);
        members.setTitle("Members");
        members.setMinimum(0);
        members.setCrosses(AxisCrosses.AUTO_ZERO);
        members.setNumberFormat("0");
        if (largest(timeline) <= FEW) {
            members.setMajorUnit(1);
        }
        this.lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, members);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
    }

    /** Adds the sheet to a workbook if there are lines to draw. */
    static void add(XSSFWorkbook workbook, CellStyles styles, SheetPlan timeline) {
        List<Integer> bodies = bodies(timeline);
        if (bodies.isEmpty()) {
            return;
        }
        String title =
                "Confirmed members per year, " + (bodies.size() == LINES ? LINES + " largest bodies" : "by body");
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue(title);
        sheet.getRow(0).getCell(0).setCellStyle(styles.get(CellLook.LABEL));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 1, COLUMNS, 1 + ROWS));
        chart.getGraphicFrame().setName("Timeline");
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(
                        "One line per body over the years. The sheet " + timeline.sheet(0) + " contains the numbers.");
        new TimelineChart(timeline, chart).draw(bodies);
    }

    /** Describes the sheet, if there is one. */
    static Optional<String> description(SheetPlan timeline) {
        return bodies(timeline).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The timeline as a chart, with one line per body. It shows the bodies with the most members,"
                                + " at most "
                                + LINES + ". If the sources do not say when members joined, these are confirmed"
                                + " only from the day of a source, so a steep rise may not be growth.");
    }

    /** The columns of the bodies that have had the most members. */
    private static List<Integer> bodies(SheetPlan timeline) {
        List<Field> fields = timeline.head().fields();
        return IntStream.range(1, fields.size())
                .filter(column -> !fields.get(column).name().endsWith(TimelineTable.AT_MOST))
                .filter(column -> largest(timeline, column) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer column) -> -largest(timeline, column)))
                .limit(LINES)
                .toList();
    }

    private static long largest(SheetPlan timeline, int column) {
        return timeline.kept().stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .mapToLong(value -> (Long) value)
                .max()
                .orElse(0);
    }

    private static long largest(SheetPlan timeline) {
        return bodies(timeline).stream()
                .mapToLong(column -> largest(timeline, column))
                .max()
                .orElse(0);
    }

    private void draw(List<Integer> bodies) {
        String[] years =
                timeline.kept().stream().map(row -> String.valueOf(row[0])).toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(years, range(0));
        for (int column : bodies) {
            @Nullable
            Double[] counts = timeline.kept().stream()
                    .map(row -> row[column] instanceof Long count ? Double.valueOf(count) : null)
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(counts, range(column));
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(categories, values);
            line.setTitle(
                    timeline.head().fields().get(column).name(),
                    new CellReference(timeline.sheet(0), 0, column, true, true));
            line.setSmooth(false);
            look(line, lines.getSeriesCount() - 1);
        }
        chart.plot(lines);
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List.of(
                        chart.getCTChart().getTitle(),
                        plot.getCatAxArray(0).getTitle(),
                        plot.getValAxArray(0).getTitle())
                .forEach(TimelineChart::inEnglish);
    }

    /** Sets the language, because POI uses the language of the machine. */
    private static void inEnglish(CTTitle title) {
        title.getTx().getRich().getPArray(0).getRArray(0).getRPr().setLang("en");
    }

    private static void look(XDDFLineChartData.Series line, int number) {
        XDDFSolidFillProperties colour =
                new XDDFSolidFillProperties(XDDFColor.from(CellStyles.rgb(COLOURS.get(number % COLOURS.size()))));
        XDDFLineProperties stroke = new XDDFLineProperties(colour);
        stroke.setWidth(LINE_WIDTH);
        line.setLineProperties(stroke);
        line.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
        XDDFShapeProperties marker = new XDDFShapeProperties();
        marker.setFillProperties(colour);
        marker.setLineProperties(stroke);
        line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    }

    private String range(int column) {
        return new CellRangeAddress(1, timeline.rows(), column, column).formatAsString(timeline.sheet(0), true);
    }
}
