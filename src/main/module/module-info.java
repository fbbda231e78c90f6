/**
 * Reads and checks the annual reports on open government information. Added to the library jar when it is packaged: the ANTLR
 * runtime that it contains is relocated, so it is not required here.
 */
module io.github.ogireport {
    requires java.xml;
    requires org.apache.commons.lang3;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.jsoup;
    requires static org.jspecify;

    exports io.github.ogireport;
    exports io.github.ogireport.ast;
    exports io.github.ogireport.diagnostic;
    exports io.github.ogireport.form;
    exports io.github.ogireport.json;
    exports io.github.ogireport.model;
    exports io.github.ogireport.path;
    exports io.github.ogireport.place;
    exports io.github.ogireport.rule;

    uses io.github.ogireport.rule.Rule;
}
