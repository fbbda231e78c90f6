package io.github.ogireport.bench;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import java.util.List;

/** The labels of the form in the spelling of one report. */
final class Wording {
    private static final List<String> CUSTOMARY =
            List.of("商业|企业", "科研|机构", "结果|维持", "结果|纠正", "其他|结果", "尚未|审结", "法律服务|机构", "社会公益|组织", "本年新|制作数量", "本年新|公开数量");
    private static final List<String> TRADITIONAL = List.of(
            "规=規(guī)",
            "数=數(shù)",
            "现=現(xiàn)",
            "废=廢",
            "制发=制發(fā)",
            "处=處",
            "许=許",
            "收费=收費(fèi)",
            "业=業(yè)",
            "强=強(qiáng)",
            "总=總",
            "计=計",
            "结=結(jié)",
            "单=單",
            "万=萬",
            "条=條",
            "项=項");

    private final Dice dice;
    private final LabelStyle style;
    private final boolean firstUnsplit;
    private boolean anySplit;

    Wording(Dice dice, LabelStyle style) {
        this.dice = dice;
        this.style = style;
        this.firstUnsplit = dice.chance(0.3);
    }

    String block(int item) {
        String full = FormWording.block(item);
        if (style.stripped()) {
            return dice.chance(0.7) ? "第二十条第" : "第二十条第" + "零一二三四五六七八九".charAt(item) + "项";
        }
        if (style.itemSpace()) {
            full = full.replace("条第", "条" + dice.pick(" ", "  ") + "第");
        }
        if (style.itemPrefix()) {
            full = "中华人民共和国政府信息公开条例 " + full;
        }
        return spelt(full);
    }

    String content() {
        return spelt(FormWording.CONTENT);
    }

    String column(ProactiveColumn column, ProactiveRow row, TableForm form) {
        String full = FormWording.column(column, row, form);
        if (style.lostHalf() && full.startsWith("本年新")) {
            return "本年新";
        }
        if (style.lostCharacters()) {
            full = full.equals("本年制发件数") ? "本年发件" : full.equals("现行有效件数") ? "现行有效件" : full;
        } else if (style.headerVariants()) {
            full = full.equals("本年制发件数") ? "本年制发数量" : full;
            if (row == ProactiveRow.PROCUREMENT) {
                full = column == ProactiveColumn.ITEMS ? "上一年项目数量" : "本年增/减";
            }
        }
        if (style.notes() && column == ProactiveColumn.CHANGE) {
            full += dice.pick(" (指2019年增加或减少的事项数,减用负值表示,如-8)", "（减少用负数表示，如-12）");
        }
        if (style.notes() && column == ProactiveColumn.AMOUNT && row == ProactiveRow.PROCUREMENT) {
            full += "(万元,保留四位小数)";
        }
        return spelt(full);
    }

    String row(ProactiveRow row, TableForm form) {
        boolean old = style.oldDocumentLabel() && row == ProactiveRow.NORMATIVE_DOCUMENTS;
        String full = FormWording.row(row, old ? TableForm.FORM_2019 : form);
        if (style.notes() && form == TableForm.FORM_2019) {
            full += switch (row) {
                case RULES -> "(设区的市、自治州人民政府应提供相关数据)";
                case NORMATIVE_DOCUMENTS -> "(行政机关制定发布的决定、命令等，含“规定”“办法”2类)";
                default -> "";
            };
        }
        return spelt(full);
    }

    String extension() {
        return spelt("其他主动公开文件(除规章、规范性文件以外的其他公文)");
    }

    String row(RequestRow row) {
        String full = FormWording.row(row);
        if (style.typos()) {
            full = row == RequestRow.OTHER_HANDLING ? "（六） 其他" : full.replace("、行政机关", "，行政机关");
        }
        return spelt(full);
    }

    String group(RequestRow row) {
        String full = FormWording.group(row);
        if (style.vertical() && !full.isEmpty() && !style.stripped()) {
            int at = dice.pick(3, 4, 4);
            return punctuated(full.substring(0, at)) + Canvas.BREAK + full.substring(at);
        }
        return spelt(full);
    }

    String outcomes() {
        if (!style.vertical()) {
            return spelt(FormWording.OUTCOMES);
        }
        StringBuilder vertical = new StringBuilder("三、");
        for (int i = 2; i < FormWording.OUTCOMES.length(); i++) {
            vertical.append(Canvas.BREAK).append(FormWording.OUTCOMES.charAt(i));
        }
        return vertical.toString();
    }

    /** A header without variants of its own. */
    String header(String full) {
        if (style.typos()) {
            return spelt(full.equals("科研机构") ? "科研企业" : full.equals("社会公益组织") ? "社会公益" : full);
        }
        return spelt(full);
    }

    private String spelt(String full) {
        return traditional(split(punctuated(full)));
    }

    private String punctuated(String full) {
        String label = full;
        if (style.stripped()) {
            label = label.replaceAll("^（.）", "").replaceAll("[（）()，,：:“”\"/]", "");
        } else if (style.halfWidth()) {
            label = label.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
            if (dice.chance(0.3)) {
                label = label.replace('“', '"').replace('”', '"');
            }
        }
        if (style.numberSpace() && label.length() > 2 && Character.isDigit(label.charAt(0))) {
            label = label.substring(0, 2) + " " + label.substring(2);
        }
        if (style.bracketSpace() && !style.stripped()) {
            label = label.replaceAll("^([（(].[）)])", "$1 ");
        }
        return label;
    }

    private String split(String label) {
        if (style.split()) {
            for (String customary : CUSTOMARY) {
                if (label.equals(customary.replace("|", ""))) {
                    boolean first = !anySplit;
                    anySplit = true;
                    return first && firstUnsplit || dice.chance(0.1) ? label : customary.replace('|', Canvas.BREAK);
                }
            }
        }
        if (style.splitAnywhere() && label.length() > 3 && dice.chance(0.2)) {
            int at = dice.between(2, label.length() - 1);
            return label.substring(0, at) + Canvas.BREAK + label.substring(at);
        }
        return label;
    }

    private String traditional(String label) {
        if (!style.traditional()) {
            return label;
        }
        String changed = label;
        for (String pair : TRADITIONAL) {
            int equals = pair.indexOf('=');
            if (dice.chance(0.5)) {
                changed = changed.replace(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return changed;
    }
}
