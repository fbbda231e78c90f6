package io.github.ogireport.internal.statement.body;

import io.github.ogireport.internal.text.Words;

/** The name of a body that opens a clause: 县城管局强化执法, 柳林镇率先……, 派出所办理案件. Stateless. */
final class NamedBody {
    private static final String LEVELS = "省市县区州旗";
    private static final int LONGEST = 14;
    private static final int LONGEST_TOWN = 5;

    /** The ends of names that begin with the level of a place. */
    private static final String[] ENDS = {"局", "委员会", "管委会", "厅", "部门", "大队", "支队", "法院", "检察院", "公司", "街道", "开发区"};
    /** The ends of other names, which are short. */
    private static final String[] TOWNS = {"镇", "乡", "街道"};

    private static final String[] OFFICES = {"派出所", "税务所", "司法所", "监管所", "税务分局"};
    /** What ends like the name of a body and is none. */
    private static final String[] WORDS = {"全局", "大局", "格局", "布局", "开局", "结局", "城镇", "村镇", "乡镇", "集镇", "全镇", "全乡", "城乡"
    };

    private static final String SELVES = "我本该全各";

    private NamedBody() {}

    /** Offset after the first character of the end of the name that opens {@code text} at {@code from}; {@code from} where none does. */
    static int end(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        boolean level = from < to && LEVELS.indexOf(text.charAt(from)) >= 0;
        for (int at = from; at < limit && SELVES.indexOf(text.charAt(at)) < 0; at++) {
            boolean named = level && at > from + 1 && Words.anyAt(text, at, ENDS);
            boolean town = at > from + 1 && at < from + LONGEST_TOWN && Words.anyAt(text, at, TOWNS);
            if (Words.anyAt(text, at, OFFICES) || (named || town) && !Words.anyAt(text, at - 1, WORDS)) {
                return at + 1;
            }
        }
        return from;
    }
}
