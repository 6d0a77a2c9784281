package org.comity.export.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
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
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** A sheet with a chart of the timeline: for each body its confirmed and its possible full members, over the years. */
final class TimelineChart {

    /** The name of the sheet. */
    static final String SHEET = "chart";

    /** The largest number of bodies that readers can distinguish. */
    private static final int LINES = 6;

    /** Fewer years are no development. */
    private static final int FEWEST_YEARS = 3;

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
        members.setTitle("Full members");
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
        String title = "Full members per year" + (bodies.size() == LINES ? ", " + LINES + " largest bodies" : "")
                + ": confirmed (solid), confirmed and possible (dashed)";
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue(title);
        sheet.getRow(0).getCell(0).setCellStyle(styles.get(CellLook.LABEL));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 1, COLUMNS, 1 + ROWS));
        chart.getGraphicFrame().setName("Timeline");
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(inWords(timeline, bodies));
        new TimelineChart(timeline, chart).draw(bodies);
    }

    /** What the chart shows, in words, for people who do not see it. */
    private static String inWords(SheetPlan timeline, List<Integer> bodies) {
        StringBuilder words = new StringBuilder("A line chart of the number of full members of each body per year.");
        int possible = TimelineTable.bodies(timeline.head().fields());
        for (int column : bodies) {
            List<@Nullable Object[]> years =
                    timeline.kept().stream().filter(row -> row[column] != null).toList();
            @Nullable Object[] first = years.get(0);
            @Nullable Object[] last = years.get(years.size() - 1);
            words.append(" ")
                    .append(timeline.head().fields().get(column).name())
                    .append(": ")
                    .append(first[column])
                    .append(" in ")
                    .append(first[0])
                    .append(", ")
                    .append(last[column])
                    .append(" in ")
                    .append(last[0]);
            if (!counts(timeline, column).equals(counts(timeline, column + possible))) {
                words.append(" (at most ").append(last[column + possible]).append(")");
            }
            words.append(".");
        }
        return words.append(" A solid line is the members that the sources confirm, a dashed line also those that are"
                        + " possible. A line ends with the last year in which a source speaks of the body. The sheet "
                        + timeline.sheet(0) + " contains all numbers.")
                .toString();
    }

    /** Describes the sheet, if there is one. */
    static Optional<String> description(SheetPlan timeline) {
        return bodies(timeline).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The full members of each body as a chart; observers and others are not counted. A solid line is"
                                + " the confirmed members, a dashed line the confirmed and possible ones, where these are"
                                + " more. It shows the bodies with the most members, at most " + LINES
                                + ". If the sources do not say when members joined, these are confirmed only from the day"
                                + " of a source, so a steep rise may not be growth. A line ends with the last year in which"
                                + " a source speaks of the body.");
    }

    /** The columns of the bodies that have had the most confirmed members; none if there are too few years. */
    private static List<Integer> bodies(SheetPlan timeline) {
        if (timeline.kept().size() < FEWEST_YEARS) {
            return List.of();
        }
        return IntStream.rangeClosed(1, TimelineTable.bodies(timeline.head().fields()))
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
        int bodies = TimelineTable.bodies(timeline.head().fields());
        return bodies(timeline).stream()
                .mapToLong(column -> largest(timeline, column + bodies))
                .max()
                .orElse(0);
    }

    private void draw(List<Integer> bodies) {
        String[] years =
                timeline.kept().stream().map(row -> String.valueOf(row[0])).toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(years, range(0));
        int possible = TimelineTable.bodies(timeline.head().fields());
        for (int i = 0; i < bodies.size(); i++) {
            int column = bodies.get(i);
            draw(categories, column, i, false);
            if (!counts(timeline, column).equals(counts(timeline, column + possible))) {
                draw(categories, column + possible, i, true);
            }
        }
        chart.plot(lines);
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List.of(
                        chart.getCTChart().getTitle(),
                        plot.getCatAxArray(0).getTitle(),
                        plot.getValAxArray(0).getTitle())
                .forEach(TimelineChart::inEnglish);
    }

    private static List<@Nullable Double> counts(SheetPlan timeline, int column) {
        List<@Nullable Double> counts = new ArrayList<>();
        timeline.kept().forEach(row -> counts.add(row[column] instanceof Long count ? Double.valueOf(count) : null));
        return counts;
    }

    private void draw(XDDFCategoryDataSource years, int column, int body, boolean possible) {
        @Nullable Double[] counts = counts(timeline, column).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(counts, range(column));
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(years, values);
        line.setTitle(
                timeline.head().fields().get(column).name(),
                new CellReference(timeline.sheet(0), 0, column, true, true));
        line.setSmooth(false);
        look(line, body, possible);
    }

    /** Sets the language, because POI uses the language of the machine. */
    private static void inEnglish(CTTitle title) {
        title.getTx().getRich().getPArray(0).getRArray(0).getRPr().setLang("en");
    }

    private static void look(XDDFLineChartData.Series line, int body, boolean possible) {
        XDDFSolidFillProperties colour =
                new XDDFSolidFillProperties(XDDFColor.from(CellStyles.rgb(COLOURS.get(body % COLOURS.size()))));
        XDDFLineProperties stroke = new XDDFLineProperties(colour);
        stroke.setWidth(LINE_WIDTH);
        if (possible) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(stroke);
        line.setMarkerStyle(possible ? MarkerStyle.NONE : MARKERS.get(body % MARKERS.size()));
        if (!possible) {
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(colour);
            marker.setLineProperties(stroke);
            line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        }
    }

    private String range(int column) {
        return new CellRangeAddress(1, timeline.rows(), column, column).formatAsString(timeline.sheet(0), true);
    }
}
