package io.github.ogireport.internal.source.html.element;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Short CSS selectors that lead a person to an element: down from the last ancestor with an id, table by table. */
public final class Selectors {
    private static final int LONGEST_ID = 40;
    private static final int MOST_PARTS = 12;

    private Selectors() {}

    /** A selector of {@code element} or of the nearest element around it that a person can find. */
    public static String of(Element element) {
        Deque<String> parts = new ArrayDeque<>();
        Element at = block(element);
        while (at != null
                && !at.normalName().equals("body")
                && !at.normalName().equals("html")
                && parts.size() < MOST_PARTS) {
            if (hasPlainId(at)) {
                parts.addFirst("#" + at.id());
                break;
            }
            parts.addFirst(part(at));
            at = at.parent();
        }
        return parts.isEmpty() ? "body" : String.join(" > ", parts);
    }

    private static @Nullable Element block(Element element) {
        Element at = element;
        while (at.parent() != null && ElementKind.of(at.normalName()) == ElementKind.INLINE) {
            at = at.parent();
        }
        return at;
    }

    private static String part(Element element) {
        String tag = element.normalName();
        int number = 1;
        boolean only = true;
        for (Element other = element.previousElementSibling(); other != null; other = other.previousElementSibling()) {
            number += other.normalName().equals(tag) ? 1 : 0;
        }
        for (Element other = element.nextElementSibling(); other != null && only; other = other.nextElementSibling()) {
            only = !other.normalName().equals(tag);
        }
        return number == 1 && only ? tag : tag + ":nth-of-type(" + number + ")";
    }

    private static boolean hasPlainId(Element element) {
        String id = element.id();
        return !id.isEmpty()
                && id.length() <= LONGEST_ID
                && Character.isLetter(id.charAt(0))
                && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
