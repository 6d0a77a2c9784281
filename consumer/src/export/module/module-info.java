/** A program of a different project that publishes a dataset, in every format that needs no Apache POI. */
module org.example.plain {
    requires org.comity.export;
}
