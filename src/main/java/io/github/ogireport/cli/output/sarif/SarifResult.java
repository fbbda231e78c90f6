package io.github.ogireport.cli.output.sarif;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A finding or diagnostic as SARIF has it.
 *
 * @param code        the id of the rule, or the code of the diagnostic
 * @param severity    how much it weighs
 * @param message     what it says
 * @param place       where it stands
 * @param related     the cells that take part
 * @param mark        which fingerprint it has
 * @param fingerprint the same for the same thing in a later run, another for each in one file
 * @param suppression why it is suppressed; empty if it is not
 */
record SarifResult(
        String code,
        Severity severity,
        String message,
        SarifPlace place,
        List<SarifPlace> related,
        String mark,
        String fingerprint,
        String suppression) {
    private static final int BYTES = 8;

    /** A path and where it stands. */
    record SarifPlace(ReportPath path, SourceSpan span) {}

    /** The diagnostics and findings of {@code report}, in this order. */
    static List<SarifResult> of(CheckedReport report, Locale locale) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<SarifResult> results = new ArrayList<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            results.add(new SarifResult(
                    diagnostic.code(),
                    diagnostic.severity(),
                    diagnostic.message(locale),
                    new SarifPlace(diagnostic.path(), diagnostic.span()),
                    List.of(),
                    "diagnostic/v1",
                    unique(hash(diagnostic), seen),
                    ""));
        }
        for (Finding finding : report.findings()) {
            List<SarifPlace> related = new ArrayList<>();
            for (FindingCell cell : finding.cells()) {
                if (!(cell.path() instanceof OtherReportPath) && !cell.path().equals(finding.path())) {
                    related.add(new SarifPlace(cell.path(), cell.place()));
                }
            }
            results.add(new SarifResult(
                    finding.code(),
                    finding.severity(),
                    finding.message(locale),
                    new SarifPlace(finding.path(), report.place(finding)),
                    related,
                    "finding/v1",
                    unique(finding.fingerprint(), seen),
                    finding.suppression().orElse("")));
        }
        return results;
    }

    /** What is said twice of one file is numbered. */
    private static String unique(String fingerprint, Map<String, Integer> seen) {
        int number = seen.merge(fingerprint, 1, Integer::sum);
        return number == 1 ? fingerprint : fingerprint + ":" + number;
    }

    private static String hash(Diagnostic diagnostic) {
        String content = diagnostic.code()
                + '\u001f'
                + diagnostic.path()
                + '\u001f'
                + String.join("\u001f", diagnostic.arguments());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
