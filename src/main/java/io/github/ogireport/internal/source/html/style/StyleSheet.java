package io.github.ogireport.internal.source.html.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.select.QueryParser;

/**
 * The rules of the page's own style sheets that decide what a person sees, found by the tag, class or id that the last part of their
 * selector asks for. What is for print or for other screens than that of a desk is left out, and what needs a pointer over it.
 */
final class StyleSheet {
    /** More rules than any page has that a person wrote. */
    private static final int MAX_RULES = 4_000;

    private static final int WIDTH_OF_A_SCREEN = 1_280;
    private static final String ANY = "*";

    /** Rules in each other deeper than this are passed over. */
    private static final int DEEPEST = 4;

    private final Map<String, List<CssRule>> rules = new HashMap<>();
    private int count;
    private boolean cut;

    /** Adds the rules of {@code css}. */
    void add(String css) {
        read(withoutComments(css), 0);
    }

    /** Whether there were more rules than are kept. */
    boolean isCut() {
        return cut;
    }

    /** The rules whose last part asks for {@code key}: {@code td}, {@code .hidden}, {@code #old}. */
    List<CssRule> of(String key) {
        return rules.getOrDefault(key, List.of());
    }

    /** The rules that ask for no tag, class or id. */
    List<CssRule> ofAny() {
        return of(ANY);
    }

    private void read(String css, int depth) {
        int from = 0;
        while (from < css.length()) {
            int open = css.indexOf('{', from);
            int statement = css.indexOf(';', from);
            if (open < 0) {
                return;
            }
            if (statement >= 0
                    && statement < open
                    && css.substring(from, statement).strip().startsWith("@")) {
                from = statement + 1;
                continue;
            }
            int close = SelectorList.close(css, open, '}');
            String head = css.substring(from, open).strip();
            String body = css.substring(open + 1, close);
            if (!head.startsWith("@")) {
                ruleWithNested(head, body, depth);
            } else if (depth < DEEPEST && holds(head.toLowerCase(Locale.ROOT))) {
                read(body, depth + 1);
            }
            from = close + 1;
        }
    }

    /** A rule in whose body others may stand; {@code &} in their selectors stands for its own. */
    private void ruleWithNested(String selectors, String body, int depth) {
        int from = 0;
        StringBuilder own = new StringBuilder();
        for (int open = body.indexOf('{'); open >= 0 && depth < DEEPEST; open = body.indexOf('{', from)) {
            int start = Math.max(from, body.lastIndexOf(';', open) + 1);
            int close = SelectorList.close(body, open, '}');
            own.append(body, from, start);
            String head = body.substring(start, open).strip();
            String inner = body.substring(open + 1, close);
            String outer = ":is(" + selectors + ")";
            if (!head.startsWith("@")) {
                ruleWithNested(head.contains("&") ? head.replace("&", outer) : outer + " " + head, inner, depth + 1);
            } else if (holds(head.toLowerCase(Locale.ROOT))) {
                ruleWithNested(selectors, inner, depth + 1);
            }
            from = Math.min(body.length(), close + 1);
        }
        rule(selectors, own.append(body, from, body.length()).toString());
    }

    /** Whether what stands in an {@code @media}, {@code @supports}, {@code @layer} or {@code @container} holds for a person at a desk. */
    private static boolean holds(String head) {
        if (head.startsWith("@supports") || head.startsWith("@layer") || head.startsWith("@container")) {
            return true;
        }
        if (!head.startsWith("@media")) {
            return false;
        }
        for (String query : head.substring("@media".length()).split(",", -1)) {
            if (isScreen(query)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScreen(String query) {
        String asked = query.replace(" ", "");
        if (asked.contains("not") || asked.contains("print") || asked.contains("speech")) {
            return false;
        }
        int at = 0;
        while ((at = asked.indexOf('(', at)) >= 0) {
            int end = asked.indexOf(')', at);
            String condition = asked.substring(at + 1, end < 0 ? asked.length() : end);
            int width = digits(condition);
            boolean fits = condition.startsWith("min-width:") && width <= WIDTH_OF_A_SCREEN
                    || condition.startsWith("max-width:") && width >= WIDTH_OF_A_SCREEN;
            if (!fits) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int digits(String condition) {
        int from = condition.indexOf(':') + 1;
        int number = 0;
        for (int i = from; i < condition.length() && i < from + 6 && Character.isDigit(condition.charAt(i)); i++) {
            number = number * 10 + Character.digit(condition.charAt(i), 10);
        }
        return number;
    }

    private void rule(String selectors, String body) {
        Declarations declared = Declarations.parse(body);
        if (declared.isEmpty()) {
            return;
        }
        for (String selector : SelectorList.of(selectors)) {
            if (count < MAX_RULES) {
                rule(selector, declared);
            } else {
                cut = true;
            }
        }
    }

    private void rule(String selector, Declarations declared) {
        int pseudo = Math.max(pseudo(selector, ":before"), pseudo(selector, ":after"));
        String plain = pseudo < 0 ? selector : selector.substring(0, pseudo);
        try {
            String asked = plain.isEmpty() ? ANY : plain;
            CssRule rule = new CssRule(QueryParser.parse(asked), pseudo >= 0, weight(asked), declared);
            rules.computeIfAbsent(key(asked), key -> new ArrayList<>()).add(rule);
            count++;
        } catch (IllegalArgumentException | IllegalStateException e) {
            // a state such as :hover, or no selector: holds for nothing that a person sees at first
        }
    }

    /** Where {@code ::before} or {@code :before} begins; -1 where the selector does not end so. */
    private static int pseudo(String selector, String name) {
        if (!selector.endsWith(name)) {
            return -1;
        }
        int at = selector.length() - name.length();
        return at > 0 && selector.charAt(at - 1) == ':' ? at - 1 : at;
    }

    private long weight(String selector) {
        long ids = 0;
        long classes = 0;
        long tags = 0;
        char before = ' ';
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            ids += c == '#' ? 1 : 0;
            classes += c == '.' || c == '[' || c == ':' ? 1 : 0;
            tags += Character.isLetter(c) && (before == ' ' || before == '>' || before == '+' || before == '~') ? 1 : 0;
            before = c;
        }
        return (Math.min(ids, 999) * 1_000_000 + Math.min(classes, 999) * 1_000 + Math.min(tags, 999)) * 10_000 + count;
    }

    /** The class, id or tag that the last part of a selector asks for. */
    private static String key(String selector) {
        int bracket = selector.lastIndexOf(')');
        int start = Math.max(selector.lastIndexOf(' '), Math.max(selector.lastIndexOf('>'), selector.lastIndexOf('~')));
        String last = selector.substring(Math.max(start, selector.lastIndexOf('+')) + 1);
        if (bracket >= 0 || last.indexOf('[') >= 0) {
            return ANY;
        }
        int id = last.indexOf('#');
        int mark = id >= 0 ? id : last.indexOf('.');
        if (mark < 0) {
            int colon = last.indexOf(':');
            return (colon < 0 ? last : colon == 0 ? ANY : last.substring(0, colon)).toLowerCase(Locale.ROOT);
        }
        int end = mark + 1;
        while (end < last.length() && ".#:".indexOf(last.charAt(end)) < 0) {
            end++;
        }
        return last.substring(mark, end);
    }

    /** Without comments, which part words as a blank does. */
    static String withoutComments(String css) {
        if (!css.contains("/*") && !css.contains("<!--")) {
            return css;
        }
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        int open;
        while ((open = css.indexOf("/*", from)) >= 0) {
            kept.append(css, from, open).append(' ');
            int close = css.indexOf("*/", open + 2);
            from = close < 0 ? css.length() : close + 2;
        }
        return kept.append(css, from, css.length())
                .toString()
                .replace("<!--", " ")
                .replace("-->", " ");
    }
}
