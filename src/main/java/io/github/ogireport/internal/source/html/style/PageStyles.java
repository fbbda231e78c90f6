package io.github.ogireport.internal.source.html.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The style of each element of a page: its own, and what the page's style sheets say. For one reading of one page. */
public final class PageStyles {
    /** Names that the common style sheets hide; the sheets themselves are not in the page. */
    private static final Set<String> HIDING_NAMES = Set.of(
            "hidden",
            "hide",
            "d-none",
            "invisible",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "layui-hide",
            "uk-hidden",
            "is-hidden",
            "el-hidden",
            "screen-reader-text",
            "print-only",
            "visible-print",
            "visible-print-block");

    /** How often a rule is held against an element: a hundred times what a page of a report needs. */
    private static final int MOST_COMPARISONS = 1_000_000;

    private static final Comparator<CssRule> WEAKER_FIRST = Comparator.comparingLong(CssRule::weight);

    private final Document page;
    private final StyleSheet sheet = new StyleSheet();
    private final Map<String, Declarations> declared = new HashMap<>();
    private final Map<String, Style> inline = new HashMap<>();
    private int comparisons;

    /** The styles of {@code page}, whose markup has {@code sheets} style sheets at most. */
    public PageStyles(Document page, int sheets) {
        this.page = page;
        int found = 0;
        for (Element part = page.head().firstElementChild(); part != null; part = part.nextElementSibling()) {
            found += addSheet(part) ? 1 : 0;
        }
        if (found < sheets) {
            page.body().stream().forEach(this::addSheet);
        }
    }

    private boolean addSheet(Element element) {
        if (!element.normalName().equals("style")) {
            return false;
        }
        String media = element.attr("media");
        if (media.isEmpty() || media.contains("screen") || media.contains("all")) {
            sheet.add(element.data());
        }
        return true;
    }

    /** Whether the page has so many rules that they were not all held against its elements. */
    public boolean areTooMany() {
        return comparisons > MOST_COMPARISONS || sheet.isCut();
    }

    /** The style of {@code element}. */
    public Style of(Element element) {
        boolean plain = element.attributesSize() == 0;
        if (plain && !sheet.asksForTags()) {
            return Style.NONE;
        }
        String own = plain ? "" : element.attr("style");
        List<CssRule> rules = sheet.isEmpty() ? List.of() : rules(element, plain);
        if (rules.isEmpty()) {
            return own.isEmpty() ? Style.NONE : inline.computeIfAbsent(own, css -> StyleReader.read(declared(css)));
        }
        Declarations all = new Declarations();
        boolean addsText = false;
        for (CssRule rule : rules) {
            if (rule.before()) {
                addsText |= addsText(rule.declared().get(Property.CONTENT));
            } else {
                all.add(rule.declared());
            }
        }
        all.add(declared(own));
        Style style = StyleReader.read(all);
        return addsText ? style.withAddedText() : style;
    }

    /** Whether a class of {@code element} has a name that hides in the common style sheets, and no rule in the page says otherwise. */
    public boolean mayBeHidden(Element element) {
        if (element.attributesSize() == 0 || !element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (HIDING_NAMES.contains(name) && sheet.of("." + name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters of {@code element} are white, by {@code style} or by its attribute. */
    public boolean areWhite(Element element, Style style) {
        return style.white() || Colours.isWhite(element.attr("color"));
    }

    private Declarations declared(String css) {
        return declared.computeIfAbsent(css, Declarations::parse);
    }

    /** The rules for {@code element}, the weaker first; {@code plain} says that it has no attributes. */
    private List<CssRule> rules(Element element, boolean plain) {
        List<CssRule> found = collect(sheet.ofAny(), element, List.of());
        found = collect(sheet.of(element.normalName()), element, found);
        if (plain) {
            return sorted(found);
        }
        Attributes attributes = element.attributes();
        String id = attributes.get("id");
        if (!id.isEmpty()) {
            found = collect(sheet.of("#" + id), element, found);
        }
        String names = attributes.get("class");
        int from = 0;
        while (from < names.length()) {
            int end = from;
            while (end < names.length() && names.charAt(end) > ' ') {
                end++;
            }
            if (end > from) {
                found = collect(sheet.of("." + names.substring(from, end)), element, found);
            }
            from = end + 1;
        }
        return sorted(found);
    }

    private static List<CssRule> sorted(List<CssRule> rules) {
        if (rules.size() > 1) {
            rules.sort(WEAKER_FIRST);
        }
        return rules;
    }

    /** {@code found} with those of {@code rules} that apply. */
    private List<CssRule> collect(List<CssRule> rules, Element element, List<CssRule> found) {
        List<CssRule> all = found;
        for (CssRule rule : rules) {
            if (comparisons++ < MOST_COMPARISONS && rule.appliesTo(page, element)) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(rule);
            }
        }
        return all;
    }

    /** Whether a value of {@code content} shows a digit, a picture, a counter or the like: bullets and quotes are no part of a number. */
    private static boolean addsText(String content) {
        return content.chars().anyMatch(Character::isDigit) || content.contains("(");
    }
}
