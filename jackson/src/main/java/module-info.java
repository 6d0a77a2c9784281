/** A module for Jackson 3 that writes and reads all values of the domain. */
module org.comity.jackson {
    requires static org.jspecify;
    requires transitive org.comity.domain;
    requires org.comity.json;
    requires transitive tools.jackson.databind;

    exports org.comity.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.comity.jackson.ComityJacksonModule;
}
