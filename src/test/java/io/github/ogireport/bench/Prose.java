package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** Sentences for the parts of a report that are no table. */
final class Prose {
    private final Dice dice;
    private final int year;

    Prose(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
    }

    List<String> overview(boolean namesOtherSection) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(year + "年，我单位围绕中心工作推进公开，全年召开专题会议" + dice.sized(1) + "次，培训" + dice.sized(2) + "人次。");
        String[] numbers = dice.pick(
                new String[] {"（一）", "（二）", "（三）"},
                new String[] {"1.", "2.", "3."},
                new String[] {"1、", "2、", "3、"},
                new String[] {"一是", "二是", "三是"},
                new String[] {"", "", ""});
        paragraphs.add(numbers[0] + "主动公开方面。通过门户网站发布信息" + dice.sized(4) + "条，其中政策解读" + dice.sized(2) + "条，答复率100%。");
        paragraphs.add(
                namesOtherSection
                        ? "（二）收到和处理政府信息公开申请情况。全年收到申请" + dice.sized(2) + "件，均按期答复。"
                        : numbers[1] + "依申请公开方面。安排专人接收，登记" + dice.sized(2) + "件，办结" + dice.sized(2) + "件。");
        paragraphs.add(numbers[2] + "平台与监督。“12345”热线转来诉求" + dice.sized(3) + "件，更新栏目" + dice.sized(2) + "个，抽查3次。");
        return paragraphs;
    }

    String filler() {
        return dice.pick("该部分以表格形式报告。表格如下：", "具体数据见下表：", "本年度有关数据如下。");
    }

    String beforeProactive() {
        return "本年度共制发规章0件、行政规范性文件" + dice.sized(2) + "件，作出行政许可决定" + dice.sized(3) + "件、行政处罚" + dice.sized(2)
                + "件，行政事业性收费" + dice.sized(2) + "万元。";
    }

    String beforeRequests() {
        return "本年新收政府信息公开申请" + dice.sized(2) + "件，上年结转" + dice.sized(1) + "件；予以公开" + dice.sized(2) + "件，重复申请1件，总计"
                + dice.sized(2) + "件，结转下年度继续办理" + dice.sized(1) + "件。";
    }

    String beforeChallenges() {
        return "全年因信息公开引起行政复议" + dice.sized(1) + "件，结果维持" + dice.sized(1) + "件；行政诉讼0件。";
    }

    List<String> problems() {
        return List.of(
                "（一）存在问题。一是栏目更新不够及时，有" + dice.sized(1) + "个栏目超过30天未更新；二是解读形式较为单一。",
                "（二）改进情况。" + (year + 1) + "年将组织培训" + dice.sized(1) + "次，完善审核流程，每季度通报1次。");
    }

    String otherMatters() {
        return dice.pick("无。", "无", "本年度未收取信息处理费。", "本年度收取信息处理费共计" + dice.sized(3) + "元，没有其他需要报告的事项。");
    }
}
