package io.github.ogireport.cli.console;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the logs of the libraries that read PDF and Word files off standard error: what matters has a message of its own. */
public final class QuietLibraries {
    private QuietLibraries() {}

    /** Sets the properties that these libraries look at; before any of their classes is loaded. */
    public static void configure() {
        setUnlessGiven("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        setUnlessGiven("log4j2.StatusLogger.level", "OFF");
        setUnlessGiven("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        setUnlessGiven("org.apache.logging.log4j.simplelog.level", "OFF");
        setUnlessGiven("java.awt.headless", "true");
        setUnlessGiven("pdfbox.fontcache", System.getProperty("java.io.tmpdir", "."));
    }

    /** Silences the library that draws the line of progress. Apart, since logging takes longer to load than all the options do to set. */
    static void silenceTerminal() {
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void setUnlessGiven(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
