/** The JSON of all values of the domain, as maps, lists and texts, for any library of JSON. */
module org.comity.json {
    requires static org.jspecify;
    requires transitive org.comity.domain;

    exports org.comity.json;
}
