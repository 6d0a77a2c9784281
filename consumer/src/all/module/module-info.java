/** A program of a different project that reads a corpus and publishes it in every format, and in one of its own. */
module org.example.everything {
    requires org.apache.poi.ooxml;
    requires org.comity.export;
    requires org.comity.ingest;
    requires org.xerial.sqlitejdbc;

    provides org.comity.export.format.DatasetFormat with
            org.example.extension.MarkdownFormat;
    provides org.comity.export.table.TableProvider with
            org.example.extension.SizeTable;
    provides org.comity.ingest.annotation.AnnotationReader with
            org.example.extension.MarksReader;
}
