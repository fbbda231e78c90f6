package io.github.ogireport.internal.source.html.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes a list of selectors apart, also the lists in {@code :is()} and {@code :where()}, so that each is one without alternatives. */
final class SelectorList {
    /** More alternatives than any page has that a person wrote. */
    private static final int MOST = 4_001;

    private SelectorList() {}

    /** The selectors of {@code selectors}, separated by commas. */
    static List<String> of(String selectors) {
        List<String> found = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(parts(selectors));
        while (!left.isEmpty() && found.size() < MOST) {
            String selector = left.pop();
            int open = Math.max(selector.indexOf(":is("), selector.indexOf(":where("));
            int end = open < 0 ? selector.length() : close(selector, selector.indexOf('(', open), ')');
            if (end == selector.length() || left.size() > MOST) {
                found.add(selector);
                continue;
            }
            for (String part : parts(selector.substring(selector.indexOf('(', open) + 1, end))) {
                left.push(selector.substring(0, open) + part + selector.substring(end + 1));
            }
        }
        return found;
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int brackets = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && brackets == 0) {
                parts.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(list.substring(from).strip());
        return parts;
    }

    /** Where {@code close} ends what the bracket at {@code open} begins; the end of the text where nothing ends it. */
    static int close(String text, int open, char close) {
        int brackets = 0;
        for (int i = open; i < text.length(); i++) {
            brackets += text.charAt(i) == text.charAt(open) ? 1 : text.charAt(i) == close ? -1 : 0;
            if (brackets == 0) {
                return i;
            }
        }
        return text.length();
    }
}
