/** A program of a different project that publishes a dataset, in every format that needs neither Apache POI nor SQLite. */
module org.example.plain {
    requires org.comity.export;
}
