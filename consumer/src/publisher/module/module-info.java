/** A program outside this project that publishes a dataset and reads it back. */
module org.example.publisher {
    requires org.apache.poi.ooxml;
    requires org.comity.export;
    requires org.xerial.sqlitejdbc;
}
