package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.Evidence.Strength;
import io.github.ogireport.internal.metadata.Evidence.Testimony;
import io.github.ogireport.internal.metadata.line.AgencyNames;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.DateInText;
import io.github.ogireport.internal.metadata.line.NamedReport;
import io.github.ogireport.internal.metadata.line.PageField;
import io.github.ogireport.internal.metadata.line.PageFurniture;
import io.github.ogireport.internal.metadata.line.StatedYear;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.MetadataPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the name of the reporting body. Strong witnesses: the titles (with the line above or below that names the body where they do
 * not), the publisher among the fields of the page, the sentence that introduces the report. Weak ones, asked where there is no strong
 * one: the title in the file's head, a sentence of the body about itself in that year, the body that compiled the report, the signature.
 * Names of one body may be printed in several ways; then the title's is given, and a fuller one where that lacks its place (市审计局).
 */
final class AgencyReader {
    private static final MetadataPath PATH = MetadataPath.AGENCY;

    private static final String[] OF_ITSELF = {
        "认真",
        "高度重视",
        "坚持",
        "严格",
        "深入",
        "积极",
        "全面",
        "始终",
        "按照",
        "以",
        "在",
        "贯彻",
        "围绕",
        "紧紧",
        "切实",
        "不断",
        "持续",
        "进一步",
        "扎实",
        "紧扣",
        "着力",
        "继续",
        "未收到",
        "共",
        "主动公开",
        "没有",
        "无",
        "根据",
        "依据",
        "充分",
        "大力",
        "通过",
        "紧密",
        "遵照",
        "政府信息公开工作"
    };
    private static final String[] COMPILED = {"编制本", "编制了本", "编制此", "编制了此", "根据", "依据", "按照"};
    private static final int LONGEST_NAME = 40;

    private final ReportLines lines;
    private final OwnWords own;
    private final Evidence<CompactLine> evidence = new Evidence<>();
    /** A name at the start of a title and the longer one that it makes with the line above, where nothing says which is meant. */
    private final List<CompactLine> either = new ArrayList<>();

    /** Whether a title or an introduction names the body; where none does, a publisher may be the owner of the web site. */
    private boolean isNamed;

    /** Places on a line beside a title without a body, which may be the body or a name that a page puts there. */
    private final List<Testimony<CompactLine>> unsure = new ArrayList<>(1);

    private AgencyReader(ReportLines lines) {
        this.lines = lines;
        List<CompactLine> sentences = new ArrayList<>(lines.prose());
        sentences.addAll(lines.overview());
        this.own = OwnWords.in(sentences);
    }

    static Read<String> read(
            ReportLines lines, List<NamedReport> introductions, List<Title> fileTitles, DiagnosticCollector doubts) {
        AgencyReader reader = new AgencyReader(lines);
        reader.titles();
        reader.fields();
        for (NamedReport report : introductions) {
            reader.isNamed |= report.isNamed();
            reader.addName(Strength.STRONG, report.body());
        }
        for (Title title : fileTitles) {
            reader.addName(Strength.WEAK, title.report().body());
        }
        reader.sentences();
        Signatures.in(lines.sections()).forEach(name -> reader.addName(Strength.WEAK, name));
        return reader.decide(doubts);
    }

    private void titles() {
        for (Title title : lines.titles()) {
            CompactLine body = title.report().body();
            boolean ofUs = Words.anyOpens(body.text(), "我", "本单位", "本机关", "本局", "本镇", "本乡", "本级", "本部门");
            if (title.isOpen()) {
                int last = title.longer().size() - 1;
                either.addAll(List.of(body, title.longer().get(last).report().body()));
            } else {
                evidence.add(body.isEmpty() || ofUs ? Strength.FILE : Strength.STRONG, body, body.span());
                isNamed |= !body.isEmpty() && !ofUs;
            }
            addNote(title);
            if (body.isEmpty() && !title.longer().isEmpty()) {
                addUnsure(title.longer().get(0).report().body());
            }
        }
        if (!lines.titles().isEmpty()) {
            belowTitle(lines.titles().get(lines.titles().size() - 1).lastLine());
        }
    }

    /** The body in brackets after a title: (甲县财政局). */
    private void addNote(Title title) {
        CompactLine text = title.text();
        int open = text.text().lastIndexOf('(');
        if (open > 0 && text.at(text.length() - 1) == ')') {
            addName(Strength.STRONG, text.part(open + 1, text.length() - 1));
        }
    }

    private void belowTitle(int title) {
        for (int i = title + 1; i < lines.above().size(); i++) {
            CompactLine line = lines.above().get(i).strip("()-");
            boolean day = DateInText.at(line, 0)
                    .filter(date -> date.to() == line.length())
                    .isPresent();
            if (!day && !lines.isValue(i) && !PageFurniture.isAbove(line)) {
                boolean addressed = line.at(line.length() - 1) == ':';
                if (!addressed && (AgencyNames.isSure(line.text()) || lines.isNamedElsewhere(line.text()))) {
                    addName(Strength.STRONG, line);
                } else {
                    addUnsure(line);
                }
                return;
            }
        }
    }

    private void addUnsure(CompactLine line) {
        if (AgencyNames.isPlace(line.text()) && AgencyNames.isName(line.text())) {
            unsure.add(new Testimony<>(line, line.span()));
        }
    }

    private void fields() {
        for (PageField field : lines.fields()) {
            if (field.kind() == PageField.Kind.AGENCY) {
                CompactLine value = field.value();
                int end = 0;
                while (end < value.length()
                        && !(value.hasGapBefore(end) && value.at(end) >= '0' && value.at(end) <= '9')) {
                    end++;
                }
                addName(Strength.STRONG, value.part(0, end));
            }
        }
    }

    /** 2024年,甲镇人民政府高度重视…; 甲镇人民政府编制本报告. */
    private void sentences() {
        for (CompactLine line : lines.overview()) {
            List<StatedYear> years = StatedYear.in(line.text().substring(0, Math.min(line.length(), 8)));
            if (!years.isEmpty() && years.get(0).from() == 0) {
                int start = years.get(0).to();
                subject(line, ",".indexOf(line.at(start)) >= 0 ? start + 1 : start, OF_ITSELF);
            }
        }
        for (CompactLine line : lines.prose()) {
            subject(line, 0, COMPILED);
        }
    }

    private void subject(CompactLine line, int start, String[] verbs) {
        for (int end = Math.min(line.length(), start + LONGEST_NAME); end > start; end--) {
            if (Words.anyAt(line.text(), end, verbs) && isSubject(line.text().substring(start, end))) {
                addName(Strength.WEAK, line.part(start, end));
                return;
            }
        }
    }

    /** Whether this is the name of a body, and one that may call itself as the text does, 我局 or 我镇. */
    private boolean isSubject(String name) {
        return AgencyNames.isName(name) && !name.startsWith("国务院") && own.allFit(name);
    }

    private void addName(Strength strength, CompactLine line) {
        CompactLine name = line.strip(":()《》\"");
        if (AgencyNames.isName(line.text())) {
            evidence.add(strength, line, line.span());
        } else if (AgencyNames.isName(name.text())) {
            evidence.add(strength, name, name.span());
        }
    }

    private Read<String> decide(DiagnosticCollector doubts) {
        List<Testimony<CompactLine>> said =
                new ArrayList<>(either.isEmpty() ? evidence.strongest() : evidence.of(Strength.STRONG));
        if (!isNamed && either.isEmpty() && !evidence.of(Strength.STRONG).isEmpty()) {
            said.addAll(evidence.of(Strength.WEAK));
            said.addAll(unsure);
        }
        said.removeIf(each -> each.value().isEmpty());
        boolean open = said.isEmpty() && !either.isEmpty();
        for (CompactLine name : open ? either : either.subList(0, Math.min(1, either.size()))) {
            said.add(new Testimony<>(name, name.span()));
        }
        List<Testimony<CompactLine>> disagreement =
                open && !isPlaceBefore(either) ? said.subList(0, 2) : Evidence.disagreement(said, AgencyReader::agree);
        if (!disagreement.isEmpty()) {
            return doubt(doubts, disagreement);
        }
        boolean ofAnother = !said.isEmpty() && isOfAnother(said.get(0).value());
        if (said.isEmpty()
                || ofAnother
                || !AgencyNames.isName(said.get(0).value().text())) {
            return doubt(doubts, said.isEmpty() ? List.of() : said.subList(0, 1));
        }
        Testimony<CompactLine> best = said.get(0);
        for (Testimony<CompactLine> other : said) {
            boolean fuller = (open || AgencyNames.LEVELS.indexOf(best.value().at(0)) >= 0)
                    && other.value().length() > best.value().length()
                    && other.value().text().endsWith(best.value().text());
            best = fuller ? other : best;
        }
        return new Read<>(best.value().printedWithoutBlanks(), best.span());
    }

    /** Whether the text calls itself as {@code name} cannot, and no title names it, or another body speaks of itself. */
    private boolean isOfAnother(CompactLine name) {
        return !own.anyFits(name.text())
                && (!isNamed || evidence.of(Strength.WEAK).stream().anyMatch(other -> !agree(name, other.value())));
    }

    /** 甲县 above 财政局: whether the longer name has nothing but a place more than a name that has none. */
    private static boolean isPlaceBefore(List<CompactLine> either) {
        String name = either.get(0).text();
        String longer = either.get(1).text();
        int before = longer.length() - name.length();
        return !Characters.anyIn(name, AgencyNames.LEVELS)
                && before > 0
                && AgencyNames.LEVELS.indexOf(longer.charAt(before - 1)) >= 0;
    }

    private static boolean agree(CompactLine one, CompactLine other) {
        return one.text().equals(other.text())
                || AgencyNames.isName(one.text())
                        && AgencyNames.isName(other.text())
                        && AgencyNames.areOfOneBody(one.text(), other.text());
    }

    private Read<String> doubt(DiagnosticCollector doubts, List<Testimony<CompactLine>> said) {
        Read<String> absent =
                Read.absent(said.isEmpty() ? lines.origin() : said.get(0).span());
        if (lines.isReport()) {
            doubts.add(
                    DiagnosticCode.AGENCY_UNCERTAIN,
                    PATH,
                    absent.span(),
                    said.stream()
                            .map(each -> each.value().printedWithoutBlanks())
                            .toArray(String[]::new));
        }
        return absent;
    }
}
