package io.github.ogireport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, from what Maven leaves in its jar. */
final class ProgramVersion implements IVersionProvider {
    private static final String SOURCE = "/META-INF/maven/io.github.ogireport/ogi-report-parser/pom.properties";
    private static final String UNPACKAGED = "development";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"ogi-report-parser " + current()};
    }

    /** The version; {@value #UNPACKAGED} where the program does not run from its jar. */
    static String current() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(SOURCE)) {
            if (stream != null) {
                properties.load(stream);
            }
        }
        return properties.getProperty("version", UNPACKAGED);
    }
}
