package io.github.ogireport.cli.console;

import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** What exactly is running: the version, the commit it was built from, and the rules. */
public final class ProgramVersion implements IVersionProvider {
    private static final String UNKNOWN = "unknown";
    private static final String UNPACKAGED = "development";

    @Override
    public String[] getVersion() {
        return new String[] {"ogi-report-parser " + version(), "commit " + commit(), "rules " + rules()};
    }

    /** Version, commit and rules in one word, for results; just {@value #UNPACKAGED} where the program does not run from its jar. */
    public static String current() {
        return version().equals(UNPACKAGED) ? UNPACKAGED : version() + "+" + commit() + "." + rules();
    }

    /** From the manifest of the jar; there is none where the program runs from its classes. */
    private static String version() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse(UNPACKAGED);
    }

    private static String commit() {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream("commit.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return properties.getProperty("git.commit.id.abbrev", UNKNOWN);
    }

    /** How many rules there are, and a mark of what they are: ids, severities and legal bases. */
    private static String rules() {
        List<Rule> rules = StandardRules.catalogue();
        CRC32 mark = new CRC32();
        for (Rule rule : rules) {
            mark.update((rule.id() + rule.severity() + rule.legalBasis() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return rules.size() + "-" + Long.toHexString(mark.getValue());
    }
}
