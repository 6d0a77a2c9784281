/** A program of somebody else that uses the domain alone. */
module org.example.consumer {
    requires org.comity.domain;
}
